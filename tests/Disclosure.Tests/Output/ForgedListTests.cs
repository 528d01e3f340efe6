using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Output;

/// <summary>Lists of files that no build has written, made to take time or memory or to name what is not of a site.</summary>
public sealed class ForgedListTests : IDisposable
{
    private const string Mark = "# Disclosure \n";

    private readonly ScratchFolder _scratch = new();

    public void Dispose()
    {
        DeepFolder.Remove(_scratch["output/d"]);
        _scratch.Dispose();
    }

    [Fact]
    public void A_line_longer_than_a_path_is_refused_with_its_number()
    {
        Refusal(Mark + Steps(20_000) + "\n").ShouldBe(Refused("第 2 行太长（一行最多 4096 字节）"));
    }

    [Fact]
    public void A_line_without_an_end_is_refused_as_well()
    {
        Refusal(Mark[..^1] + new string('a', 5000)).ShouldBe(Refused("第 1 行太长（一行最多 4096 字节）"));
    }

    [Fact]
    public void A_list_larger_than_that_of_any_site_is_refused_unread()
    {
        _scratch.Put("output/.disclosure", Mark);
        using (var file = File.OpenWrite(_scratch["output/.disclosure"])) file.SetLength((64 * 1024 * 1024) + 1);

        ScratchFolder.Refusal(_scratch.Output).Message.ShouldBe(Refused("太大（最大 64 MB）"));
    }

    [Fact]
    public void A_list_of_more_files_than_any_site_has_is_refused()
    {
        Refusal(Mark + string.Join('\n', Enumerable.Range(0, 1_000_001))).ShouldBe(Refused("列出的文件太多（最多 1000000 个）"));
    }

    [Fact]
    public void A_list_of_folders_that_would_fill_the_memory_is_refused()
    {
        var text = new StringBuilder(Mark);
        for (var i = 0; i < 20; i++) text.Append(i).Append('/').Append(Steps(2000)).Append("x\n");

        Refusal(text.ToString()).ShouldBe(Refused("列出的文件夹太多、太深（名称连同上级最多 32 百万字）"));
    }

    [Theory]
    [InlineData("../mine.txt")]
    [InlineData("a//mine.txt")]
    [InlineData(".gitignore/mine.txt\u0001")]
    public void A_line_that_is_no_path_of_a_site_names_nothing(string line)
    {
        _scratch.Put("output/.disclosure", Mark + line + "\n");
        var mine = _scratch.Put("mine.txt", "mine");
        _scratch.Build(("a.html", "a"));

        File.ReadAllText(mine).ShouldBe("mine");
    }

    [Fact]
    public void A_list_as_long_as_that_of_ten_thousand_budgets_is_read()
    {
        _scratch.Put("output/.disclosure", Mark + string.Concat(Enumerable.Range(0, 530_000).Select(i => $"unit-{i / 53}/2031/data/table-{i % 53}.csv\n")));

        _scratch.Build(("a.html", "a")).Written.ShouldBe(1);
    }

    [Fact]
    public void Folders_deeper_than_a_path_of_the_system_are_refused_though_listed()
    {
        if (OperatingSystem.IsWindows()) return;
        _scratch.Put("output/.disclosure", Mark + string.Concat(Enumerable.Repeat("d/", 2040)) + "x\n");
        DeepFolder.Make(_scratch["output/d"], 2100);

        ScratchFolder.Refusal(_scratch.Output).Severity.ShouldBe(Severity.Error);
    }

    private static string Steps(int count) => string.Concat(Enumerable.Repeat("a/", count));

    private static string Refused(string what) => $"输出文件夹里的文件清单 .disclosure {what}，不像是本程序写的，没有读；请移走输出文件夹，或另选一个。";

    private string Refusal(string list)
    {
        _scratch.Put("output/.disclosure", list);
        return ScratchFolder.Refusal(_scratch.Output).Message;
    }
}
