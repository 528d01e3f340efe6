using System.Runtime.Versioning;
using Disclosure.Core.Findings;
using Disclosure.Output;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Output;

/// <summary>What a build leaves beside and above its output, and what stands in the way of removing it.</summary>
public sealed class LeftoverTests : IDisposable
{
    private const UnixFileMode All = (UnixFileMode)0b111_111_111;
    private const UnixFileMode ReadOnly = (UnixFileMode)0b101_101_101;

    private static readonly string[] ReadOnlyFolders = ["site/assets", "site/b/c", "site"];

    private readonly ScratchFolder _scratch = new();

    public void Dispose()
    {
        DeepFolder.Remove(Path.Combine(_scratch.Staging, "site"));
        _scratch.Dispose();
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_removed_with_the_rest()
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(_scratch.Path, All);

        AsNobody.Run(RemoveReadOnly).ShouldBeFalse();
    }

    [Fact]
    public void Leftovers_with_the_mark_of_a_build_are_removed()
    {
        _scratch.Put(".output.staging/left", "");
        _scratch.Put(".output.staging/site/half.html", "half");
        _scratch.Build(("a.html", "a"));

        Directory.GetFileSystemEntries(_scratch.Path).ShouldBe([_scratch.Output]);
    }

    [Fact]
    public void Leftovers_too_deep_to_remove_are_told_each_time_as_a_builds_own()
    {
        if (OperatingSystem.IsWindows()) return;
        LeaveDeep();
        ScratchFolder.Refusal(_scratch.Output);

        ScratchFolder.Refusal(_scratch.Output).Message.ShouldBe(
            $"以前的生成在「{_scratch.Staging}」留下的文件删不掉：路径太长；请先删去这个文件夹。");
    }

    [Fact]
    public void A_build_that_cannot_clean_up_says_so()
    {
        if (OperatingSystem.IsWindows()) return;
        var findings = new FindingList();
        var site = SiteOpening.Open(_scratch.Output, [], findings).ShouldNotBeNull();
        DeepFolder.Make(Path.Combine(_scratch.Staging, "site"), 2100);
        site.Dispose();

        findings.Sorted().ShouldHaveSingleItem().Message.ShouldBe(
            $"准备网站用的「{_scratch.Staging}」没有删干净；下次生成会再删，也可以现在手工删去。");
    }

    [Fact]
    public void A_build_that_fails_leaves_no_folders_above_the_output()
    {
        SiteOpening.Open(_scratch["p/q/output"], [], new()).ShouldNotBeNull().Dispose();

        Directory.GetFileSystemEntries(_scratch.Path).ShouldBeEmpty();
    }

    [Fact]
    public void A_build_that_fails_leaves_the_folders_that_it_found()
    {
        Directory.CreateDirectory(_scratch["p"]);
        SiteOpening.Open(_scratch["p/q/output"], [], new()).ShouldNotBeNull().Dispose();

        Directory.GetFileSystemEntries(_scratch.Path).ShouldBe([_scratch["p"]]);
    }

    [Fact]
    public void A_file_in_the_place_of_the_staging_folder_is_refused()
    {
        _scratch.Put(".output.staging", "mine");

        ScratchFolder.Refusal(_scratch.Output).Id.ShouldBe("output-staging");
    }

    [UnsupportedOSPlatform("windows")]
    private bool RemoveReadOnly()
    {
        _scratch.Put("site/assets/a.txt", "");
        _scratch.Put("site/b/c/a.txt", "");
        foreach (var folder in ReadOnlyFolders) File.SetUnixFileMode(_scratch[folder], ReadOnly);
        FolderRemoval.Delete(_scratch["site"]);
        return Directory.Exists(_scratch["site"]);
    }

    private void LeaveDeep()
    {
        _scratch.Put(".output.staging/lock", "");
        DeepFolder.Make(Path.Combine(_scratch.Staging, "site"), 2100);
    }
}
