using Disclosure.Commands;
using Disclosure.Reports;
using Disclosure.Tests.Support;
using Spectre.Console;

namespace Disclosure.Tests.Reports;

/// <summary>One finding a line where nobody watches; with its line of the file and a mark on a terminal.</summary>
public sealed class FindingTextTests
{
    [Fact]
    public void Findings_stand_one_on_a_line_as_compilers_print_them()
    {
        using var output = new StringWriter();
        FindingReport.Write(Found.Several, output);
        output.ToString().ReplaceLineEndings("\n").ShouldBe("""
            input/units/甲 乙/unit.yaml: 错误 missing-file: 缺少这个文件。
            input/units/x/t01.yaml:3:7: 警告 identity: 左边是 1.00，右边是 2.00，相差 1.00。
            input/units/x/t01.yaml:5:1: 错误 bad-number: 「数」的「"<a>"」不是数字。
            input/units/x/t01.yaml:9:1: 错误 bad-number: 「数」的「"<a>"」不是数字。

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void On_a_terminal_they_stand_under_their_file_with_the_line_and_a_mark() => Grouped(file => file.EndsWith("t01.yaml", StringComparison.Ordinal)
        ? ["", "", "合计: 1.00", "", "数: a"] : null).ShouldBe("""
        input/units/甲 乙/unit.yaml
          错误 missing-file 缺少这个文件。

        input/units/x/t01.yaml
          3:7 警告 identity 左边是 1.00，右边是 2.00，相差 1.00。
            │ 合计: 1.00
            │         ^^
          5:1 错误 bad-number 「数」的「"<a>"」不是数字。
            │ 数: a
            │ ^^
          9:1 错误 bad-number 「数」的「"<a>"」不是数字。


        """.ReplaceLineEndings("\n"));

    [Fact]
    public void A_file_that_cannot_be_had_has_no_lines() => Grouped(_ => null).ShouldNotContain("│");

    [Theory]
    [InlineData("206: {总计: 362.42, 基本支出: 135.08}", 11, "            ^^^^^^")]
    [InlineData("合计: \"1,234.50\"", 5, "      ^^^^^^^^^^")]
    [InlineData("占 42.07%，比上年", 3, "   ^^^^^^")]
    [InlineData("基本支出: 1", 1, "^^^^^^^^")]
    [InlineData("{总计: -3.20}", 6, "       ^^^^^")]
    public void The_mark_stands_under_what_is_meant_whatever_is_before_it(string line, int column, string mark) =>
        SourceExcerpt.Of(line, column, 100).ShouldBe(new SourceExcerpt(line, mark));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_column_that_is_not_there_has_no_mark(int column) => SourceExcerpt.Of("合计: ", column, 100).ShouldBeNull();

    [Fact]
    public void A_long_line_is_cut_around_what_is_meant()
    {
        var excerpt = SourceExcerpt.Of(new string('甲', 300) + "407.91" + new string('乙', 300), 301, 100)!;
        (LineWidth.Of(excerpt.Line) <= 100, excerpt.Line[0], excerpt.Line[^1]).ShouldBe((true, '…', '…'));
        excerpt.Line.IndexOf("407.91", StringComparison.Ordinal).ShouldBe(26);
        excerpt.Mark.ShouldBe(new string(' ', LineWidth.Of(excerpt.Line[..26])) + "^^^^^^");
    }

    [Fact]
    public void A_narrow_terminal_has_a_short_line() => LineWidth.Of(SourceExcerpt.Of(new string('甲', 300), 100, 40)!.Line).ShouldBeLessThanOrEqualTo(40);

    [Fact]
    public void What_controls_a_terminal_is_shown_and_does_nothing() => SourceExcerpt.Of("甲\u001b[2J: 1", 7, 100)!.Line.ShouldBe("甲U+001B[2J: 1");

    [Fact]
    public void The_lines_of_a_file_are_found_by_the_name_that_findings_have()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch.Path("a.yaml"), "甲\r\n乙\n");
        FindingReport.LinesOf(scratch.Path("a.yaml")).ShouldBe(["甲", "乙", ""]);
    }

    [Fact]
    public void A_name_that_is_no_file_has_no_lines() => FindingReport.LinesOf("HEAD~1:input/none.yaml").ShouldBeNull();

    [Fact]
    public void Nothing_is_printed_of_nothing()
    {
        using var output = new StringWriter();
        FindingReport.Write([], output);
        output.ToString().ShouldBeEmpty();
    }

    private static string Grouped(Func<string, IReadOnlyList<string>?> linesOf)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        FindingText.WriteGrouped(ShownFindings.Of(Found.Several), console, linesOf);
        return output.ToString().ReplaceLineEndings("\n");
    }
}
