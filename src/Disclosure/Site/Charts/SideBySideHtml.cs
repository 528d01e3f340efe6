using System.Globalization;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>
/// Writes figures over several years as a table, a row a thing. What is asked first stands first: the newest year and what changed last; then
/// the years before, the newest first, and what is to be said of it, the reason for a large change among it.
/// </summary>
/// <param name="prefix">The way from the page to the folder of a document begins with it: <c>../</c>, or nothing from the unit's folder.</param>
/// <param name="kind">Of which kind the documents are.</param>
/// <param name="reasons">What the newest document says of the changes; null where only the figures of the documents are at hand.</param>
internal sealed class SideBySideHtml(string prefix, DocumentKind kind, BudgetReasons? reasons = null)
{
    // Of thousands of projects a reader looks for those that changed; the tables have them all.
    private const int MostLines = 300;

    /// <summary>A true minus sign is as wide as a plus sign; the hyphen is not.</summary>
    public const char Minus = '\u2212';

    /// <summary>The table of a section, under the name that its page has for it.</summary>
    public string Of(SideBySideSection section, string name)
    {
        var html = new HtmlText();
        var table = new YearsTable(html, name);
        var heads = section.Years.Zip(section.Measures).Reverse().Select(y => $"{y.First.ToString(CultureInfo.InvariantCulture)} 年{y.Second}").ToList();
        table.AddColumns(heads, "说明");
        var shown = Shown(section.Lines);
        if (shown.Count < section.Lines.Count)
        {
            html.Raw("<p class=note>共 ").Number(section.Lines.Count).Raw(" 项，这里列出变化最大的 ").Number(shown.Count).Raw(" 项；其余的见各年的表。</p>\n");
        }
        foreach (var line in shown) Add(table, section, line);
        table.Write(section.By.Length > 0 ? section.By : "项目", name, section.Unit);
        return html.ToString();
    }

    /// <summary>What a section is called.</summary>
    public static string NameOf(SideBySideSection section) => section.By.Length > 0 ? $"{section.Name}，按{section.By}" : section.Name;

    private static IReadOnlyList<SideBySideLine> Shown(IReadOnlyList<SideBySideLine> lines)
    {
        if (lines.Count <= MostLines) return lines;
        var largest = lines.OrderByDescending(l => l.Last.IsTotal).ThenByDescending(l => Math.Abs(l.Difference ?? 0)).Take(MostLines).ToHashSet();
        return [.. lines.Where(largest.Contains)];
    }

    private void Add(YearsTable table, SideBySideSection section, SideBySideLine line)
    {
        var last = line.Last;
        var figures = line.Lines.Zip(section.Years).Reverse().Select(f => Figure(f.First, f.Second)).ToList();
        var level = last.IsTotal ? "total" : $"l{last.Level.ToString(CultureInfo.InvariantCulture)}";
        table.Add(line.IsEnded ? $"{level} ended" : level, last.Code ?? "", last.Name, figures, (line.Change?.SignedDifference(Minus) ?? "", line.Rate), SaidOf(section, line));
    }

    // What came of it over the years, and why it changed.
    private string SaidOf(SideBySideSection section, SideBySideLine line)
    {
        var html = new HtmlText().Text(line.Note);
        if (reasons?.Of(section, line) is not { } reason) return html.ToString();
        if (line.Note.Length > 0) html.Raw("；");
        ReasonHtml.Write(html, reason);
        return html.ToString();
    }

    private (string Html, string Text) Figure(FigureLine? line, int year) => YearsTable.Figure(line?.Text ?? "", () => HrefOf(line!, year));

    private string HrefOf(FigureLine line, int year) => $"{prefix}{DocumentKey.FolderOf(year, kind)}/{PageNames.FileOf(line.Table, line.Part)}{Fragment.To(line.Row)}";
}
