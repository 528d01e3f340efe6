using AngleSharp.Html.Parser;
using Disclosure.Commands;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Reports;
using Disclosure.Tests.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Reports of changes in names that would break a table, a line or a terminal.</summary>
public sealed class HostileNameTests : IDisposable
{
    private const string Hostile = "甲|乙`丙<b>丁[戊](a)";

    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    [Fact]
    public void Markdown_keeps_its_columns()
    {
        var report = Run("markdown", "\"" + Hostile + "\"");
        report.ShouldContain("| 甲\\|乙\\`丙&lt;b&gt;丁\\[戊\\](a)（金额） |");
        report.ShouldNotContain("<b>");
    }

    [Fact]
    public void A_line_break_in_a_name_prints_no_line_of_its_own() =>
        Run("text", "\"甲\\n::error::乙\"").Split('\n').ShouldAllBe(l => !l.TrimStart().StartsWith("::"));

    [Fact]
    public void A_line_break_in_a_name_breaks_no_row_of_markdown() =>
        Run("markdown", "\"甲\\n::error::乙\"").Split('\n').ShouldAllBe(l => l.Length == 0 || l[0] == '|' || l[0] == '#' || l.StartsWith("合计没有变。变动最多的是", StringComparison.Ordinal) || !l.Contains('乙'));

    [Fact]
    public void A_command_in_a_name_is_none() => Run("text", "\"##[error]甲\"").ShouldNotContain("##[");

    [Fact]
    public void A_page_shows_it_as_text() =>
        new HtmlParser().ParseDocument(Run("html", "\"" + Hostile + "\"")).QuerySelectorAll("b, a").ShouldBeEmpty();

    [Theory]
    [InlineData("\u001b[31m")]
    [InlineData("\u202e")]
    [InlineData("a\nb")]
    public void The_name_of_a_folder_controls_nothing(string name)
    {
        using var error = new StringWriter();
        CommandSet.Run(["diff", "./" + name, "--input", Repository.Input], _output, error).ShouldBe(2);
        error.ToString().Split(Environment.NewLine)[0].ShouldStartWith($"「./{Shown(name)}」里有名称和路径里不能有的字符 U+");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void The_title_of_a_report_controls_nothing(string format)
    {
        var name = "a\n::error::b\u202e\u001b[2J";
        var report = new DifferenceReport($"比较：{name} → {name}", [$"只有「{name}」有：甲。"], []);
        using var output = new StringWriter { NewLine = "\n" };
        if (format == "text") TextDifferences.Write(report, output);
        else output.Write(format == "markdown" ? MarkdownDifferences.Of(report) : HtmlDifferences.Of(report));
        var text = output.ToString();
        (text.Contains('\u001b') || text.Contains('\u202e') || text.Split('\n').Any(l => l.StartsWith("::", StringComparison.Ordinal))).ShouldBeFalse(text);
    }

    [Fact]
    public void A_cell_shows_what_cannot_be_seen() => TextDifferences.Plain(ReportCell.Of([new TextPiece(PieceKind.Added, "甲\u200f")])).ShouldBe("{+甲U+200F+}");

    public void Dispose() => _scratch.Dispose();

    private static string Shown(string name) => name switch
    {
        "\u001b[31m" => "U+001B[31m",
        "\u202e" => "U+202E",
        _ => "a b",
    };

    private string Run(string format, string item)
    {
        var changed = new ChangedInput().Append(ChangedInput.Tables + "a6.yaml", $"\n  - {{科室: 甲, 物品: {item}, 数量: 1, 金额: 1.00}}\n").MakeIn(_scratch);
        using var error = new StringWriter();
        CommandSet.Run(["diff", Repository.Tests("Inputs", "nine"), changed, "--format", format], _output, error).ShouldBe(0, error.ToString());
        return _output.ToString();
    }
}
