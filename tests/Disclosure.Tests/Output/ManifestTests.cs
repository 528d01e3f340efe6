using System.Text;
using Disclosure.Output;

namespace Disclosure.Tests.Output;

/// <summary>How the list of a site's files is read whose folders stay.</summary>
public sealed class ManifestTests : IDisposable
{
    private const string Title = "# Disclosure 1.0.0 写出的文件清单（校验码、路径）\n";
    private const string Sound = "00000001 a/1.html\n00000002 a/2.html\n";

    private readonly ScratchFolder _scratch = new();

    [Fact]
    public void The_files_of_a_folder_that_stays_are_kept_as_they_are_listed() =>
        Encoding.UTF8.GetString(Read($"00000009 0.html\n{Sound}00000003 b/1.html\n").Packed["a"].Lines.Span).ShouldBe(Sound);

    [Fact]
    public void All_others_are_listed_one_by_one() =>
        Read($"00000009 0.html\n{Sound}00000003 b/1.html\n").Listed.ShouldBe(new Dictionary<string, uint?> { ["0.html"] = 9, ["b/1.html"] = 3 }, ignoreOrder: true);

    [Theory]
    [InlineData("00000002 a/2.html\n00000001 a/1.html\n")]
    [InlineData("00000001 a/1.html\n00000001 a/1.html\n")]
    [InlineData("00000001 a/1.html\n0000000x a/2.html\n")]
    [InlineData("00000001 a/1.html\n00000002 a/../2.html\n")]
    [InlineData("00000001 a/1.html\n00000002 a/2.html")]
    public void Of_a_folder_whose_lines_no_build_writes_nothing_is_taken_as_it_is(string lines) => Read(lines).Packed.ShouldBeEmpty();

    [Fact]
    public void What_is_sound_in_such_a_folder_is_listed_one_by_one() =>
        Read("00000001 a/1.html\n00000002 a/../2.html\n").Listed.Keys.ShouldBe(["a/1.html"]);

    [Fact]
    public void A_folder_that_is_listed_at_two_places_is_listed_one_by_one_at_the_second() =>
        Read($"{Sound}00000003 b/1.html\n00000004 a/3.html\n").Listed.Keys.ShouldBe(["b/1.html", "a/3.html"], ignoreOrder: true);

    public void Dispose() => _scratch.Dispose();

    private ManifestFiles Read(string lines)
    {
        _scratch.Put("output/.disclosure", Title + lines);
        return Manifest.Read(_scratch.Output, new HashSet<string> { "a" }).ShouldNotBeNull();
    }
}
