using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>The command <c>cite</c>: what it writes, what it lists, and how it ends.</summary>
public sealed class CiteCommandTests : IDisposable
{
    private const string Part = "explanation.md";
    private readonly ExampleInput _input = new();

    public CiteCommandTests() => _input.Write(Part, "机房用电项目 15.00 万元。\n\n系统维护项目 16.00 万元。\n");

    [Fact]
    public void What_is_left_is_listed_with_its_place_and_what_is_cited_is_counted_by_file()
    {
        Run().ShouldBe((0,
            $"{PathOf(Part)}:3:8: 「16.00 万元」没有一格是这个数\n{PathOf(Part)}：注明 1 处\n以上 1 个数没有动。注明了 1 个数，用 git diff 逐个看一遍。\n", ""));
        File.ReadAllText(_input.PathOf(Part)).ShouldBe("机房用电项目 [15.00](表三/机房用电/总计) 万元。\n\n系统维护项目 16.00 万元。\n");
    }

    [Fact]
    public void A_second_time_it_says_that_there_is_nothing_to_do()
    {
        Run();
        Run().ShouldBe((0, $"{PathOf(Part)}:3:8: 「16.00 万元」没有一格是这个数\n没有要注明的数。以上 1 个数没有动。\n", ""));
    }

    [Fact]
    public void A_check_writes_nothing_and_ends_with_1()
    {
        var (code, output, _) = Run("--check");
        code.ShouldBe(1);
        output.ShouldEndWith("可以注明 1 个数；运行「disclosure cite」就写上。\n");
        File.ReadAllText(_input.PathOf(Part)).ShouldStartWith("机房用电项目 15.00 万元。");
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_left_alone_with_the_reader_s_message()
    {
        _input.Write("tables/t01.yaml", "合计: {没有的栏: 1}\n");
        var (code, output, error) = Run();
        (code, output).ShouldBe((1, "没有要注明的数。\n"));
        error.ShouldContain("tables/t01.yaml:1:");
    }

    [Fact]
    public void A_unit_that_is_not_there_is_told() => Run("--unit", "shili-unix").Error.ShouldContain("shili-unit");

    public void Dispose() => _input.Dispose();

    private string PathOf(string file) => _input.PathOf(file).Replace('\\', '/');

    private (int Code, string Output, string Error) Run(params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandSet.Run(["cite", "--input", _input.Folder, .. more], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
