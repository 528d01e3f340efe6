using Disclosure.Commands;
using Disclosure.Core.Checks.Rules;

namespace Disclosure.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void A_check_is_explained_by_its_document()
    {
        Run("explain", "change-rate").ShouldBe(0);
        _output.ToString().ShouldBe(CheckDocuments.Of(CheckCatalogue.All.Single(c => c.Id == "change-rate")));
    }

    [Fact]
    public void Without_an_id_every_check_has_a_line()
    {
        Run("explain").ShouldBe(0);
        Lines(_output).Select(l => l.Split(' ')[0]).ShouldBe(CheckCatalogue.All.Select(c => c.Id));
    }

    [Fact]
    public void The_titles_of_the_list_stand_below_each_other()
    {
        Run("explain");
        Lines(_output)[..2].ShouldBe(["row-equation      各栏之间的等式", "line-sum          各行之间的等式"]);
    }

    [Fact]
    public void An_unknown_id_is_named_with_the_nearest()
    {
        Run("explain", "change-rat");
        Lines(_error)[0].ShouldBe("没有编号是「change-rat」的检查；最接近的是「change-rate」。");
    }

    [Fact]
    public void An_unknown_id_is_misuse() => Run("explain", "change-rat").ShouldBe(2);

    [Fact]
    public void An_error_of_reading_is_said_to_be_no_check()
    {
        Run("explain", "missing-key");
        Lines(_error)[1].ShouldBe("这里只说明检查；读不懂文件的错误（如 unknown-key）不是检查，怎么改已经写在它的消息里。");
    }

    [Fact]
    public void An_unknown_id_leads_to_the_list()
    {
        Run("explain", "怪");
        Lines(_error).ShouldBe([
            "没有编号是「怪」的检查。",
            "这里只说明检查；读不懂文件的错误（如 unknown-key）不是检查，怎么改已经写在它的消息里。",
            "全部检查见：disclosure explain",
        ]);
    }

    [Fact]
    public void A_second_id_is_misuse()
    {
        Run("explain", "identity", "hierarchy").ShouldBe(2);
        Lines(_error)[0].ShouldBe("不认识「hierarchy」。");
    }

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);

    private static string[] Lines(StringWriter text) => text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
