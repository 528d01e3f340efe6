using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Final accounts beside the budget of their year, as templates see it.</summary>
internal static class CompletionViews
{
    private static readonly string Plan = DocumentKind.AnnualBudget.Word();
    private static readonly string Final = DocumentKind.FinalAccounts.Word();

    /// <summary>What the budget and the final accounts of a year both give; none when the site does not have both.</summary>
    public static IReadOnlyList<CompletionSection> Sections(UnitHistory unit, int year) =>
        Record(unit, year, DocumentKind.AnnualBudget) is { } plan && Record(unit, year, DocumentKind.FinalAccounts) is { } final ? CompletionSection.Of(plan, final) : [];

    /// <summary>The page of final accounts; null when there is nothing to set beside them.</summary>
    /// <param name="key">The document.</param>
    /// <param name="unit">The documents of its unit.</param>
    /// <param name="reasons">What its narrative says of why more or less was spent; null where only the figures are at hand.</param>
    public static CompletionView? Of(DocumentKey key, UnitHistory unit, PlanReasons? reasons)
    {
        if (key.Kind != DocumentKind.FinalAccounts || Sections(unit, key.Year) is not { Count: > 0 } sections) return null;
        var html = new CompletionHtml(key.Year, reasons);
        return new CompletionView(key.Year, Lead(sections),
            [.. sections.Select((s, i) => new CompletedView(NameOf(s), string.Concat(MeasureOf(s), UnitOf(s)), html.Of(s, i + 1, NameOf(s))))])
        {
            Lines = [.. sections.SelectMany((s, i) => s.Lines.Select((l, j) => new LinkView(Sentence(s, l), CompletionHtml.IdOf(i + 1, j + 1))))],
        };
    }

    private static YearRecord? Record(UnitHistory unit, int year, DocumentKind kind) => unit.Records.FirstOrDefault(r => r.Year == year && r.Key.Kind == kind);

    private static string NameOf(CompletionSection section) => section.By.Length > 0 ? $"{section.Name}，按{section.By}" : section.Name;

    // The first that has an answer: editions begin with the whole.
    private static string Lead(IReadOnlyList<CompletionSection> sections)
    {
        var found = sections.SelectMany(s => s.Lines.Select(l => (Section: s, Line: l))).FirstOrDefault(l => l.Line.Rate.Length > 0);
        return found.Line is null ? "" : Sentence(found.Section, found.Line) + "。";
    }

    private static string Sentence(CompletionSection section, CompletionLine line)
    {
        string[] said =
        [
            $"{(line.Shown.IsTotal ? section.Name : line.Shown.Name)}：{Plan} {Amount(line.Plan, section.PlanUnit, section.Unit)}", $"{Final} {Amount(line.Spent, section.Unit, section.Unit)}",
            line.Rate.Length > 0 ? $"完成 {line.Rate}" : line.Note,
        ];
        return string.Join("，", said.Where(s => s.Length > 0));
    }

    // A figure that was converted says its own unit.
    private static string Amount(FigureLine? line, string own, string unit) => line is null || line.Text.Length == 0 ? "没有数" : own == unit ? $"{line.Text} {unit}" : line.Text;

    private static string MeasureOf(CompletionSection section) => (section.PlanMeasure, section.SpentMeasure) switch
    {
        ("", "") => "两份都没有写明口径，不相减，只算完成率。",
        (var plan, "") => $"口径：{Plan}数是“{plan}”，{Final}数没有写明；不相减，只算完成率。",
        ("", var spent) => $"口径：{Plan}数没有写明，{Final}数是“{spent}”；不相减，只算完成率。",
        var (plan, spent) when plan == spent => $"口径都是“{plan}”，差额是{Final}数减{Plan}数。",
        var (plan, spent) => $"口径：{Plan}数是“{plan}”，{Final}数是“{spent}”；口径不同，不相减，只算完成率。",
    };

    private static string UnitOf(CompletionSection section) =>
        section.PlanUnit == section.Unit ? "" : $"{Plan}的金额单位是{section.PlanUnit}，换算成{section.Unit}再算。";
}
