using Disclosure.Files;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Files;

/// <summary>Where programs are looked for, and where they are not.</summary>
public sealed class SearchPathTests : IDisposable
{
    private const UnixFileMode Execute = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("./bin")]
    [InlineData("bin")]
    [InlineData("..")]
    public void A_folder_that_depends_on_the_working_folder_is_not_searched(string folder) =>
        SearchPath.Folders(string.Join(Path.PathSeparator, folder, _scratch.Folder, folder)).ShouldBe([_scratch.Folder]);

    [Fact]
    public void The_working_folder_is_not_searched_by_its_full_path_either() =>
        SearchPath.Folders(Directory.GetCurrentDirectory() + "/").ShouldBeEmpty();

    [Fact]
    public void Without_a_path_nothing_is_searched() => SearchPath.Folders(null).ShouldBeEmpty();

    [Fact]
    public void The_first_program_of_the_name_is_taken()
    {
        Made("one/git", UnixFileMode.UserRead);
        var second = Made("two/git", Execute);
        Made("three/git", Execute);
        SearchPath.Find("git", [_scratch.Path("none"), _scratch.Path("one"), _scratch.Path("two"), _scratch.Path("three")]).ShouldBe(second);
    }

    [Fact]
    public void A_folder_of_the_name_is_no_program()
    {
        Directory.CreateDirectory(_scratch.Path("git"));
        SearchPath.Find("git", [_scratch.Folder]).ShouldBeNull();
    }

    public void Dispose() => _scratch.Dispose();

    private string Made(string name, UnixFileMode mode)
    {
        var file = _scratch.Path(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, mode);
        return file;
    }
}
