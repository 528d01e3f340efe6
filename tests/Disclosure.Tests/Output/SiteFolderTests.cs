using Disclosure.Core.Findings;
using Disclosure.Output;

namespace Disclosure.Tests.Output;

public sealed class SiteFolderTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 2, 29, 12, 34, 56, DateTimeKind.Utc);

    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_first_build_makes_the_files_and_their_folders()
    {
        _scratch.Build(("index.html", "门户"), ("unit/2024/t01.html", "表一"));

        File.ReadAllText(_scratch["output/unit/2024/t01.html"]).ShouldBe("表一");
    }

    [Fact]
    public void The_summary_of_a_first_build_counts_every_file_as_written() =>
        _scratch.Build(("a.html", "a"), ("b.html", "b")).ShouldBe(new WriteSummary(Written: 2, Unchanged: 0, Removed: 0));

    [Fact]
    public void The_summary_tells_new_and_changed_files_from_unchanged_and_removed_ones()
    {
        _scratch.Build(("same", "1"), ("changed", "1"), ("longer", "1"), ("gone", "1"));

        _scratch.Build(("same", "1"), ("changed", "2"), ("longer", "12"), ("new", "1"))
            .ShouldBe(new WriteSummary(Written: 3, Unchanged: 1, Removed: 1));
    }

    [Fact]
    public void A_file_that_is_no_longer_built_is_gone()
    {
        _scratch.Build(("a.html", "a"), ("old/b.html", "b"));
        _scratch.Build(("a.html", "a"));

        Directory.Exists(_scratch["output/old"]).ShouldBeFalse();
    }

    [Fact]
    public void An_unchanged_file_keeps_its_time_stamp()
    {
        _scratch.Build(("a.html", "a"));
        File.SetLastWriteTimeUtc(_scratch["output/a.html"], LongAgo);
        _scratch.Build(("a.html", "a"), ("b.html", "b"));

        File.GetLastWriteTimeUtc(_scratch["output/a.html"]).ShouldBe(LongAgo);
    }

    [Fact]
    public void A_changed_file_gets_a_new_time_stamp()
    {
        _scratch.Build(("a.html", "a"));
        File.SetLastWriteTimeUtc(_scratch["output/a.html"], LongAgo);
        _scratch.Build(("a.html", "b"));

        File.GetLastWriteTimeUtc(_scratch["output/a.html"]).ShouldNotBe(LongAgo);
    }

    [Fact]
    public void The_manifest_of_an_unchanged_site_keeps_its_time_stamp()
    {
        _scratch.Build(("a.html", "a"));
        File.SetLastWriteTimeUtc(_scratch["output/.disclosure"], LongAgo);
        _scratch.Build(("a.html", "a"));

        File.GetLastWriteTimeUtc(_scratch["output/.disclosure"]).ShouldBe(LongAgo);
    }

    [Fact]
    public void A_file_longer_than_one_reading_is_compared_to_its_end()
    {
        var text = new string('x', 100_000);
        _scratch.Build(("a.html", text + "1"));

        _scratch.Build(("a.html", text + "2")).Written.ShouldBe(1);
    }

    [Fact]
    public void An_empty_file_is_unchanged_when_it_was_empty()
    {
        _scratch.Build(("empty", ""));

        _scratch.Build(("empty", "")).Unchanged.ShouldBe(1);
    }

    [Fact]
    public void Where_files_cannot_be_linked_the_time_stamp_is_copied()
    {
        var earlier = _scratch.Put("earlier", "a");
        File.SetLastWriteTimeUtc(earlier, LongAgo);
        SiteFiles.Create(_scratch["new"], "a"u8, stampOf: earlier);

        File.GetLastWriteTimeUtc(_scratch["new"]).ShouldBe(LongAgo);
    }

    [Fact]
    public void A_file_edited_by_hand_is_replaced()
    {
        _scratch.Build(("a.html", "a"));
        _scratch.Put("output/a.html", "edited");
        _scratch.Build(("a.html", "a"));

        File.ReadAllText(_scratch["output/a.html"]).ShouldBe("a");
    }

    [Fact]
    public void The_repositorys_gitignore_is_carried_over()
    {
        _scratch.Put("output/.gitignore", "*\n!.gitignore\n");
        _scratch.Build(("a.html", "a"));

        ScratchFolder.Texts(_scratch.Output)[".gitignore"].ShouldBe("*\n!.gitignore\n");
    }

    [Fact]
    public void The_manifest_lists_the_files_sorted_by_code_point()
    {
        _scratch.Put("output/.gitignore", "*");
        _scratch.Build(("b.html", "123456789"), ("a/z.html", ""), ("a-b.html", ""), ("Z.html", ""));

        File.ReadAllText(_scratch["output/.disclosure"]).ShouldBe(
            $"# Disclosure {ProgramVersion.Semantic} 写出的文件清单（校验码、路径）：下次生成据此辨认这个文件夹里自己写的文件，请勿改动。\n"
            + "00000000 Z.html\n00000000 a-b.html\n00000000 a/z.html\ne3069283 b.html\n");
    }

    [Fact]
    public void Several_threads_write_at_once()
    {
        using (var site = _scratch.Open())
        {
            Parallel.For(0, 500, i => site.Write($"{i % 7}/{i}.html", "x"u8));
            site.Commit(new FindingList());
        }

        ScratchFolder.Texts(_scratch.Output).Count.ShouldBe(501);
    }

    [Fact]
    public void Without_a_commit_the_earlier_output_stays()
    {
        _scratch.Build(("a.html", "a"));
        using (var site = _scratch.Open()) site.Write("a.html", "b"u8);

        File.ReadAllText(_scratch["output/a.html"]).ShouldBe("a");
    }

    [Fact]
    public void Without_a_commit_nothing_appears_where_nothing_was()
    {
        using (var site = _scratch.Open()) site.Write("a.html", "b"u8);

        Directory.GetFileSystemEntries(_scratch.Path).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_finding()
    {
        var findings = new FindingList();
        using var site = _scratch.Open();
        site.Write("taken", "a"u8);
        site.Write(new string('长', 200), "b"u8);
        site.Commit(findings);

        findings.Sorted().ShouldHaveSingleItem().ShouldBe(Finding.Error(
            "output-io", Place.Whole(_scratch.Output.Replace('\\', '/')),
            $"无法写出「{new string('长', 200)}」：路径太长。原有的输出没有改动。"));
    }

    [Fact]
    public void After_a_file_that_cannot_be_written_the_earlier_output_stays()
    {
        _scratch.Build(("a.html", "a"));
        using (var site = _scratch.Open())
        {
            site.Write("a.html", "b"u8);
            site.Write(new string('长', 200), "b"u8);
            site.Commit(new FindingList());
        }

        File.ReadAllText(_scratch["output/a.html"]).ShouldBe("a");
    }

    [Theory]
    [InlineData("/etc/a")]
    [InlineData("../a")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("")]
    [InlineData(".disclosure")]
    [InlineData(".gitignore")]
    public void A_path_that_is_not_inside_the_site_is_a_bug(string path)
    {
        using var site = _scratch.Open();

        Should.Throw<ArgumentException>(() => site.Write(path, "a"u8));
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("A.html")]
    public void The_same_path_twice_is_a_bug_whatever_its_case(string again)
    {
        using var site = _scratch.Open();
        site.Write("a.html", "a"u8);

        Should.Throw<InvalidOperationException>(() => site.Write(again, "a"u8));
    }
}
