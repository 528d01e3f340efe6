using System.Text;
using Disclosure.Input.Sources;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>What git says that a commit holds, when no file system could hold it or nobody could look through it.</summary>
public sealed class CommitListingTests
{
    private const string Id = "0123456789012345678901234567890123456789";

    [Fact]
    public void Files_lie_in_their_folders()
    {
        var root = Read(File("units/a/b.yaml"), File("units/c.yaml"))!;
        root.Children["units"].Children["a"].Children["b.yaml"].Size.ShouldBe(7);
        root.Children["units"].Children.Keys.ShouldBe(["a", "c.yaml"]);
    }

    [Fact]
    public void A_link_and_a_submodule_are_told_apart()
    {
        var root = Read($"120000 blob {Id}       7\tlink", $"160000 commit {Id}       -\tother")!;
        root.Children["link"].Kind.ShouldBe(CommitKind.Link);
        root.Children["other"].Kind.ShouldBe(CommitKind.Submodule);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "a/b")]
    [InlineData("a/b", "a")]
    public void Two_things_of_one_name_are_refused(string one, string other) => Read(File(one), File(other)).ShouldBeNull();

    [Theory]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a//b")]
    [InlineData("/a")]
    public void A_name_that_leads_elsewhere_is_refused(string path) => Read(File(path)).ShouldBeNull();

    [Fact]
    public void A_listing_that_breaks_off_is_refused() =>
        CommitListing.Read(new MemoryStream(Encoding.UTF8.GetBytes(File("a")))).ShouldBeNull();

    [Fact]
    public void A_file_whose_size_is_not_known_is_refused() => Read($"100644 blob {Id}     BAD\ta").ShouldBeNull();

    [Fact]
    public void A_name_longer_than_any_disk_holds_is_refused() => Read(File(new string('a', 200_000))).ShouldBeNull();

    [Fact]
    public void As_many_files_as_are_looked_through_are_read() =>
        Read([.. Enumerable.Range(0, CommitListing.MostFiles).Select(i => File($"{i}"))])!.Children.Count.ShouldBe(CommitListing.MostFiles);

    [Fact]
    public void One_file_more_is_refused() => Read([.. Enumerable.Range(0, CommitListing.MostFiles + 1).Select(i => File($"{i}"))]).ShouldBeNull();

    [Fact]
    public void Folders_count_too()
    {
        var deep = string.Concat(Enumerable.Repeat("/a", 1000));
        Read([.. Enumerable.Range(0, (CommitListing.MostFiles / 1000) + 1).Select(i => File($"{i}{deep}"))]).ShouldBeNull();
    }

    private static string File(string path) => $"100644 blob {Id}       7\t{path}";

    private static CommitNode? Read(params string[] entries) =>
        CommitListing.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(entries.Select(e => e + "\0")))));
}
