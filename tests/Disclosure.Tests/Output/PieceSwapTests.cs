using Disclosure.Core.Findings;
using Disclosure.Output;

namespace Disclosure.Tests.Output;

/// <summary>Builds that put in some folders, and leave the others as they are.</summary>
public sealed class PieceSwapTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public PieceSwapTests() => _scratch.Build(("index.html", "old"), ("old.html", "old"), ("one/a.html", "old"), ("two/a.html", "stays"), ("gone/a.html", "old"));

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void The_new_pieces_and_the_folders_that_stay_make_one_site()
    {
        Build(("index.html", "new"), ("one/a.html", "new"), ("three/b/c.html", "new"));

        Texts().ShouldBe(new Dictionary<string, string>
        {
            ["index.html"] = "new",
            ["one/a.html"] = "new",
            ["three/b/c.html"] = "new",
            ["two/a.html"] = "stays",
        });
    }

    [Fact]
    public void The_list_of_files_names_those_that_stay_too()
    {
        Build(("index.html", "new"));

        File.ReadAllLines(_scratch["output/.disclosure"]).Skip(1).Select(l => l[9..]).ShouldBe(["index.html", "two/a.html"]);
    }

    [Fact]
    public void Nothing_is_left_beside_the_output()
    {
        Build(("index.html", "new"), ("one/a.html", "new"));

        Directory.GetFileSystemEntries(_scratch.Path).ShouldBe([_scratch.Output]);
    }

    [Fact]
    public void Files_that_stay_are_counted_as_unchanged() => Build(("index.html", "new")).ShouldBe(new WriteSummary(Written: 1, Unchanged: 1, Removed: 3));

    [Fact]
    public void To_write_into_a_folder_that_stays_is_a_bug()
    {
        using var site = SiteOpening.Take(_scratch.Output, [], new FindingList()).ShouldNotBeNull();
        site.Begin(["two"]);

        Should.Throw<InvalidOperationException>(() => site.Write("two/b.html", "b"u8));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void One_that_was_killed_after_some_pieces_is_finished_by_the_next_start(int done)
    {
        Kill(done);
        StagingFolder.Take(_scratch.Output).ShouldNotBeNull().Dispose();

        Texts().ShouldBe(new Dictionary<string, string> { ["index.html"] = "new", ["one/a.html"] = "new", ["three/a.html"] = "new", ["two/a.html"] = "stays" });
    }

    [Fact]
    public void A_folder_with_the_name_of_one_that_was_to_go_and_that_somebody_else_made_since_stays()
    {
        Kill(done: 3);
        Directory.Delete(_scratch["output/gone"], recursive: true);
        _scratch.Put("output/gone/mine.txt", "mine");
        StagingFolder.Take(_scratch.Output).ShouldNotBeNull().Dispose();

        File.ReadAllText(_scratch["output/gone/mine.txt"]).ShouldBe("mine");
    }

    // A build that has written down what to do, and done the first of it.
    private void Kill(int done)
    {
        var site = Path.Combine(_scratch.Staging, "site");
        _scratch.Put(".output.staging/lock", "");
        foreach (var name in new[] { "index.html", "one/a.html", "three/a.html" }) _scratch.Put($".output.staging/site/{name}", "new");
        var whole = new PieceSwap(_scratch.Output, site, Path.Combine(_scratch.Staging, "gone"), Path.Combine(_scratch.Staging, "pieces"));
        whole.Run(["gone", "old.html"], most: done);
    }

    private WriteSummary Build(params (string Path, string Text)[] files)
    {
        using var site = SiteOpening.Take(_scratch.Output, [], new FindingList()).ShouldNotBeNull();
        site.Begin(["two"]).ShouldBeTrue();
        foreach (var (path, text) in files) site.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        return site.Commit(new FindingList()).ShouldNotBeNull();
    }

    private Dictionary<string, string> Texts() =>
        ScratchFolder.Texts(_scratch.Output).Where(f => f.Key != ".disclosure").ToDictionary(StringComparer.Ordinal);
}
