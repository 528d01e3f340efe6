using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Pipeline.Changes;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline.Changes;

/// <summary>Builds on several machines: each makes a share, and one joins them.</summary>
public sealed class ShareTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public ShareTests() => _scratch.Copy(Repository.Tests("Inputs", "nine"), "input");

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Joined_shares_are_the_site_that_one_build_makes(int count)
    {
        Build("whole", null);
        Merge([.. Shares(count)]).Written.ShouldNotBeNull();
        Texts("site").ShouldBe(Texts("whole"));
    }

    [Fact]
    public void A_build_after_the_joining_has_nothing_to_make()
    {
        Merge([.. Shares(2)]);
        Build("site", null).Staying.Count.ShouldBe(2);
    }

    [Fact]
    public void A_budget_that_was_published_and_goes_is_named_when_shares_are_joined()
    {
        Build("site", null);
        Directory.Delete(_scratch.Path("input", "units", "xugou-test", "2030"), recursive: true);
        Merge([.. Shares(2)]).Findings.Single(f => f.Id == "withdrawn").Message.ShouldStartWith("「xugou-test」的 2030 年度以前公开过，现在数据里没有了");
    }

    [Fact]
    public void A_share_that_is_made_again_has_nothing_to_make()
    {
        Build("1", new BuildShare(1, 2));
        Build("1", new BuildShare(1, 2)).Staying.Count.ShouldBe(1);
    }

    [Fact]
    public void A_share_that_is_lost_is_named_with_the_command_that_makes_it() =>
        Merge([.. Shares(3).Take(2)]).Findings.Single().Message.ShouldBe("缺第 3/3 份；用「disclosure build --shard 3/3」再做这一份。");

    [Fact]
    public void Nothing_is_written_when_a_share_is_lost()
    {
        Merge([.. Shares(3).Take(2)]);
        Directory.Exists(_scratch.Path("site")).ShouldBeFalse();
    }

    [Fact]
    public void A_share_that_is_given_twice_is_refused()
    {
        Shares(2);
        Build("again", new BuildShare(2, 2));
        Merge("1", "2", "again").Findings.Single().Id.ShouldBe("odd-share");
    }

    [Fact]
    public void A_share_of_another_count_is_refused()
    {
        Shares(2);
        Build("other", new BuildShare(2, 3));
        Merge("1", "2", "other").Findings.ShouldContain(f => f.Message.StartsWith("这是 2 份里的第 1 份，别的是 3 份里的", StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_that_another_program_made_is_refused()
    {
        Shares(2);
        Build("2", new BuildShare(2, 2), "another program");
        Merge("1", "2").Findings.Single().Message.ShouldStartWith("这一份是用另一个版本的程序");
    }

    [Fact]
    public void A_unit_that_came_into_the_input_since_is_told()
    {
        Shares(2);
        Directory.Move(_scratch.Path("input", "units", "xugou-test"), _scratch.Path("input", "units", "xugou-tested"));
        Merge("1", "2").Findings.Single().Message.ShouldContain("xugou-tested");
    }

    [Fact]
    public void A_file_that_was_damaged_on_the_way_is_told_with_the_command_that_makes_it_again()
    {
        Shares(2);
        File.WriteAllText(_scratch.Path("2", "xugou-test", "2030", "index.html"), "cut");
        Merge("1", "2").Findings.Single().Message.ShouldBe(
            "这一份里有 1 个文件不是做的时候的样子（xugou-test/2030/index.html），也许没有传完；请再传一遍，或用「disclosure build --shard 2/2」再做。");
    }

    [Fact]
    public void A_share_whose_record_of_a_document_was_damaged_is_told()
    {
        Shares(2);
        var record = _scratch.Path("2", BuildShare.File);
        File.WriteAllText(record, File.ReadAllText(record).Replace("\"folder\":\"2030\"", "\"folder\":\"?\"", StringComparison.Ordinal));
        Merge("1", "2").Findings.ShouldContain(f => f.Id == "no-share" && f.Severity == Severity.Error);
    }

    [Fact]
    public void A_share_whose_list_of_files_was_cut_short_is_told()
    {
        Shares(2);
        ChangeList(lines => lines.SkipLast(1));
        Merge("1", "2").Findings.ShouldContain(f => f.Id == "no-share" && f.Message.Contains(".disclosure", StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_whose_list_names_files_of_another_is_told()
    {
        Shares(2);
        ChangeList(lines => lines.SkipLast(1).Append("00000000 xugou-school/2030/index.html"));
        Merge("1", "2").Findings.ShouldContain(f => f.Id == "no-share");
    }

    [Fact]
    public void A_share_whose_data_were_changed_since_is_told_with_the_command_that_makes_it_again()
    {
        Shares(2);
        File.AppendAllText(_scratch.Path("input", "units", "xugou-test", "2030", "situation.md"), "\n改了。\n");
        Merge("1", "2").Findings.Single().Message.ShouldBe("做这一份以后，1 个单位的数据改过（xugou-test）；请用「disclosure build --shard 2/2」再做一遍。");
    }

    [Fact]
    public void What_the_checks_found_is_said_to_be_on_the_site_as_a_build_says_it() =>
        Merge([.. Shares(2)]).ShowsChecks.ShouldBe(Build("whole", null).ShowsChecks);

    [Fact]
    public void A_folder_that_is_no_share_is_told()
    {
        Directory.CreateDirectory(_scratch.Path("folder"));
        Merge("folder").Findings.ShouldContain(f => f.Id == "no-share" && f.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("3/2")]
    [InlineData("0/2")]
    [InlineData("1/0")]
    [InlineData("1")]
    [InlineData("1/99999")]
    [InlineData("a/b")]
    public void What_is_no_share_is_not_read_as_one(string text) => BuildShare.Parse(text).ShouldBeNull();

    private void ChangeList(Func<IEnumerable<string>, IEnumerable<string>> change)
    {
        var list = _scratch.Path("2", ".disclosure");
        File.WriteAllText(list, string.Concat(change(File.ReadAllLines(list)).Select(l => l + "\n")));
    }

    private List<string> Shares(int count)
    {
        var numbers = Enumerable.Range(1, count).ToList();
        foreach (var number in numbers) Build($"{number}", new BuildShare(number, count)).Written.ShouldNotBeNull();
        return [.. numbers.Select(n => $"{n}")];
    }

    private BuildResult Build(string folder, BuildShare? share, string program = "program") => SiteBuild.Run(
        new BuildOptions(_scratch.Path("input"), _scratch.Path(folder), null, null, null) { Share = share, Program = program }, new Progress<BuildProgress>());

    private BuildResult Merge(params string[] folders) => SiteMerge.Run(
        new BuildOptions(_scratch.Path("input"), _scratch.Path("site"), null, null, null) { Program = "program" }, [.. folders.Select(f => _scratch.Path(f))]);

    private Dictionary<string, string> Texts(string site) => Directory.EnumerateFiles(_scratch.Path(site), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_scratch.Path(site), f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);
}
