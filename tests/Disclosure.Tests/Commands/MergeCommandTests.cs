using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>The command <c>merge</c>: shares that <c>build --shard</c> made become one site, and what is none is refused.</summary>
public sealed class MergeCommandTests : IDisposable
{
    private static readonly string Input = Repository.Tests("Inputs", "nine");

    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void Shares_become_the_site_that_one_build_makes()
    {
        Run("build", "--input", Input, "--output", _scratch.Path("whole")).ShouldBe(0, _error.ToString());
        Merge(Share("1/2"), Share("2/2")).ShouldBe(0, _error.ToString());
        Files("site").ShouldBe(Files("whole"));
    }

    [Fact]
    public void It_says_where_to_open_the_site()
    {
        Merge(Share("1/1"));
        Lines(_output)[^1].ShouldBe($"打开：{_scratch.Path("site", "index.html")}");
    }

    [Fact]
    public void A_share_that_is_missing_is_told_and_nothing_written()
    {
        Merge(Share("1/2")).ShouldBe(1);
        Lines(_error)[^1].ShouldMatch(@"^有 \d+ 处错误，没有写入任何文件，原有网站保持不变。用时 \d+\.\d\d 秒。$");
        Directory.Exists(_scratch.Path("site")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_is_no_share_is_told()
    {
        Merge(_scratch.Path("nowhere")).ShouldBe(1);
        _error.ToString().ShouldContain("nowhere: 错误 no-share: 这里不是「build --shard」做出的一份：");
    }

    [Fact]
    public void Without_a_share_it_is_misused()
    {
        Run("merge").ShouldBe(2);
        Lines(_error)[^1].ShouldBe("用法见：disclosure merge --help");
    }

    public void Dispose() => _scratch.Dispose();

    private string Share(string which)
    {
        var folder = _scratch.Path("part-" + which.Replace('/', '-'));
        Run("build", "--input", Input, "--shard", which, "--output", folder).ShouldBe(0, _error.ToString());
        return folder;
    }

    private int Merge(params string[] shares) => Run(["merge", .. shares, "--input", Input, "--output", _scratch.Path("site")]);

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);

    private Dictionary<string, string> Files(string site) => Directory.EnumerateFiles(_scratch.Path(site), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(_scratch.Path(site), f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);

    private static string[] Lines(StringWriter text) => text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
