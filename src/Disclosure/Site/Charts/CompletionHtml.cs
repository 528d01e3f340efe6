using System.Globalization;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes final accounts beside their budget as a table, a row a thing: what came of it and how much of the plan that is first.</summary>
/// <param name="year">Their year.</param>
/// <param name="reasons">What the narrative says of why more or less was spent; null for nothing.</param>
internal sealed class CompletionHtml(int year, PlanReasons? reasons)
{
    /// <summary>The id of a row on the page; sections and rows are counted from 1.</summary>
    public static string IdOf(int section, int row) => string.Create(CultureInfo.InvariantCulture, $"c{section}-{row}");

    /// <summary>The table of a section, under the name that its page has for it.</summary>
    public string Of(CompletionSection section, int number, string name)
    {
        var html = new HtmlText();
        var table = new YearsTable(html, name);
        table.AddColumns(
        [
            new YearsColumn(DocumentKind.FinalAccounts.Word() + "数"), new YearsColumn("完成率") { IsDerived = true },
            new YearsColumn(DocumentKind.AnnualBudget.Word() + "数"),
            .. section.IsSubtracted ? [new YearsColumn("差额") { IsDerived = true }] : Array.Empty<YearsColumn>(),
            new YearsColumn("说明") { IsWords = true },
        ]);
        for (var i = 0; i < section.Lines.Count; i++) Add(table, section, section.Lines[i], IdOf(number, i + 1));
        table.Write(section.By.Length > 0 ? section.By : "项目", name, section.Unit);
        return html.ToString();
    }

    private void Add(YearsTable table, CompletionSection section, CompletionLine line, string id)
    {
        var shown = line.Shown;
        var level = shown.IsTotal ? "total" : $"l{shown.Level.ToString(CultureInfo.InvariantCulture)}";
        table.Add(new YearsRow(line.Spent is null ? $"{level} ended" : level, shown.Code ?? "", shown.Name,
        [
            Figure(line.Spent, DocumentKind.FinalAccounts, shown.Name), YearsTable.Worked(line.Rate), Figure(line.Plan, DocumentKind.AnnualBudget, shown.Name),
            .. section.IsSubtracted ? [YearsTable.Worked(line.Change?.SignedDifference(SideBySideHtml.Minus) ?? "")] : Array.Empty<(string, string)>(),
            (SaidOf(section, line), ""),
        ])
        { Id = id });
    }

    private string SaidOf(CompletionSection section, CompletionLine line)
    {
        var html = new HtmlText().Text(line.Note);
        if (reasons?.Of(section, line) is not { } reason) return html.ToString();
        if (line.Note.Length > 0) html.Raw("；");
        ReasonHtml.Write(html, new ChangeReason(reason));
        return html.ToString();
    }

    private (string Html, string Text) Figure(FigureLine? line, DocumentKind kind, string name) => YearsTable.Figure(line?.Text ?? "", () =>
        $"../{DocumentKey.FolderOf(year, kind)}/{PageNames.FileOf(line!.Table, line.Part)}{Fragment.To(line.Row)}", $"{name}，{kind.Word()}数");
}
