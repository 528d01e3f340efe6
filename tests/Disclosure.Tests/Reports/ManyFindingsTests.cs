using System.Text.Json;
using Disclosure.Commands;
using Disclosure.Core.Findings;
using Disclosure.Reports;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Reports;

/// <summary>A report for a person is read to its end; one for a program is whole.</summary>
public sealed class ManyFindingsTests
{
    private const int Count = 150_000;

    private static readonly IReadOnlyList<Finding> Many =
    [
        .. Enumerable.Range(1, Count).Select(i => Finding.Error("tab", new Place($"input/{i % 10}.yaml", i, 1), "这里有制表符（Tab）；请改用空格。")),
        Finding.Warning("identity", new Place("input/a.yaml", 1, 1), "左边是 1.00。"),
    ];

    [Fact]
    public void Twenty_of_a_kind_are_listed() => Listed(" tab: ").ShouldBe(20);

    [Fact]
    public void All_are_listed_where_all_are_asked_for() => Listed(" tab: ", isAll: true).ShouldBe(Count);

    [Fact]
    public void The_last_line_counts_the_others() => Lines(Many)[^1].ShouldBe("另有 149,980 处同类的 tab 没有列出；disclosure check --all 列出全部。");

    [Fact]
    public void Another_kind_is_listed_all_the_same() => Listed(" identity: ").ShouldBe(1);

    [Fact]
    public void Twenty_of_a_kind_leave_none_out() => Lines([.. Many.Take(20)]).ShouldNotContain(l => l.StartsWith("另有", StringComparison.Ordinal));

    [Fact]
    public void Check_lists_all_when_it_is_told_to()
    {
        using var input = new ExampleInput();
        input.Write("overview.md", "## 一、职能\n\n" + string.Concat(Enumerable.Repeat("支出 TODO 万元。\n\n", 30)));
        using var output = new StringWriter();
        CommandSet.Run(["check", "--all", "--input", input.Folder], output, TextWriter.Null).ShouldBe(1);
        output.ToString().Split('\n').Count(l => l.Contains(" to-fill: ", StringComparison.Ordinal)).ShouldBe(30);
    }

    [Fact]
    public void Build_lists_all_when_it_is_told_to()
    {
        using var input = new ExampleInput();
        input.Write("overview.md", "## 一、职能\n\n" + string.Concat(Enumerable.Repeat("支出 TODO 万元。\n\n", 30)));
        using var error = new StringWriter();
        CommandSet.Run(["build", "--all", "--input", input.Folder, "--output", Path.Combine(input.Folder, "..", "site")], TextWriter.Null, error).ShouldBe(1);
        error.ToString().Split('\n').Count(l => l.Contains(" to-fill: ", StringComparison.Ordinal)).ShouldBe(30);
    }

    [Fact]
    public void Json_is_whole() => JsonDocument.Parse(JsonReport.Of(new CheckSummary(Many, 0, 0, 0)))
        .RootElement.GetProperty("findings").GetArrayLength().ShouldBe(Count + 1);

    [Fact]
    public void Sarif_is_whole() => JsonDocument.Parse(SarifReport.Of(Many, Path.GetTempPath()))
        .RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(Count + 1);

    [Fact]
    public void They_are_all_sorted()
    {
        var findings = new FindingList();
        foreach (var finding in Many.Reverse()) findings.Add(finding);
        var sorted = findings.Sorted();
        (sorted.Count, sorted[0].Place.Line, sorted[Count - 1].Place.Line, sorted[Count].Id).ShouldBe((Count + 1, 10, Count - 1, "identity"));
    }

    [Fact]
    public void A_direction_mark_is_escaped_in_json()
    {
        var json = JsonReport.Of(new CheckSummary([Finding.Error("a", Place.Whole("a\u202e\U000E0041\nb"), "甲")], 0, 0, 0));
        (json.Contains("\"a\\u202E\\uDB40\\uDC41\\nb\"", StringComparison.Ordinal), File(json)).ShouldBe((true, "a\u202e\U000E0041\nb"));

        static string? File(string json) => JsonDocument.Parse(json).RootElement.GetProperty("findings")[0].GetProperty("file").GetString();
    }

    [Theory]
    [InlineData("##[error]甲 ::error::乙")]
    [InlineData("\uf0b7甲 #3 \ufffd")]
    public void Json_that_is_printed_holds_the_real_text_and_no_command(string message)
    {
        using var text = new StringWriter();
        using var output = new PrintedWriter(text);
        JsonReport.Write(new CheckSummary([Finding.Error("a", Place.Whole("a"), message)], 0, 0, 0), output);
        JsonDocument.Parse(text.ToString()).RootElement.GetProperty("findings")[0].GetProperty("message").GetString().ShouldBe(message);
        text.ToString().ShouldNotContain("##");
    }

    [Fact]
    public void A_file_name_prints_no_line_of_its_own()
    {
        var forged = Finding.Error("unknown-file", Place.Whole("input/a\n::error file=README.md::forged"), "甲\n##[error]乙");
        Lines([forged]).ShouldBe(["input/aU+000A::error file=README.md::forged: 错误 unknown-file: 甲U+000AU+0023#[error]乙"]);
    }

    private static int Listed(string words, bool isAll = false) =>
        Lines(Many, isAll).Count(l => l.Contains(words, StringComparison.Ordinal) && !l.StartsWith("另有", StringComparison.Ordinal));

    private static string[] Lines(IReadOnlyList<Finding> findings, bool isAll = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        FindingReport.Write(findings, output, isAll);
        return output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
