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
    /// <summary>A true minus sign is as wide as a plus sign; the hyphen is not.</summary>
    public const char Minus = '\u2212';

    private readonly HtmlText _html = new();

    /// <summary>The table of a section, under the name that its page has for it.</summary>
    public string Of(SideBySideSection section, string name)
    {
        _html.Raw("<div class=\"scroll\" role=\"region\"").Attribute("aria-label", name).Raw(" tabindex=\"0\">\n<table class=\"grid compared\">\n");
        WriteCaption(_html, name, section.Unit);
        var said = section.Lines.Select(l => SaidOf(section, l)).ToList();
        WriteHead(section, said.Exists(s => s.Length > 0));
        _html.Raw("<tbody>\n");
        for (var i = 0; i < said.Count; i++) WriteLine(section, section.Lines[i], said[i], said.Exists(s => s.Length > 0));
        _html.Raw("</tbody>\n</table>\n</div>\n");
        return _html.ToString();
    }

    /// <summary>Writes the caption of a table of amounts: what stands above it is said to those only who do not see it.</summary>
    public static void WriteCaption(HtmlText html, string name, string unit) => html
        .Raw("<caption><span class=\"caption-title\">").Text(name).Raw("</span> <span class=\"caption-unit\">单位：").Text(unit).Raw("</span></caption>\n");

    /// <summary>What a section is called.</summary>
    public static string NameOf(SideBySideSection section) => section.By.Length > 0 ? $"{section.Name}，按{section.By}" : section.Name;

    private void WriteHead(SideBySideSection section, bool hasNotes)
    {
        var hasCodes = HasCodes(section);
        _html.Raw("<thead><tr><th scope=\"col\"").Span("colspan", hasCodes ? 2 : 1).Raw(">").Text(section.By.Length > 0 ? section.By : "项目").Raw("</th>");
        for (var i = section.Years.Count - 1; i >= 0; i--)
        {
            _html.Raw("<th scope=\"col\" class=\"n\">").Text($"{Number(section.Years[i])} 年{section.Measures[i]}").Raw("</th>");
            if (i == section.Years.Count - 1) _html.Raw("<th scope=\"col\" class=\"n derived\">差额</th><th scope=\"col\" class=\"n derived\">增减</th>");
        }
        if (hasNotes) _html.Raw("<th scope=\"col\">说明</th>");
        _html.Raw("</tr></thead>\n");
    }

    private void WriteLine(SideBySideSection section, SideBySideLine line, string said, bool hasNotes)
    {
        var last = line.Last;
        _html.Raw("<tr").Classes(last.IsTotal ? "total" : $"l{Number(last.Level)}", line.IsEnded ? "ended" : "").Raw(">");
        if (HasCodes(section)) _html.Raw("<td class=\"code\">").Text(last.Code ?? "").Raw("</td>");
        _html.Raw("<th scope=\"row\">").Text(last.Name).Raw("</th>");
        for (var i = section.Years.Count - 1; i >= 0; i--)
        {
            WriteFigure(line.Lines[i], section.Years[i]);
            if (i < section.Years.Count - 1) continue;
            _html.Raw("<td class=\"n derived\">").Text(line.Change?.SignedDifference(Minus) ?? "").Raw("</td>");
            _html.Raw("<td class=\"n derived\">").Text(line.Rate).Raw("</td>");
        }
        if (hasNotes) _html.Raw("<td class=\"said\">").Raw(said).Raw("</td>");
        _html.Raw("</tr>\n");
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

    private void WriteFigure(FigureLine? line, int year)
    {
        _html.Raw("<td class=\"n\">");
        if (line is { Text.Length: > 0 }) _html.Raw("<a").Attribute("href", HrefOf(line, year)).Raw(">").Text(line.Text).Raw("</a>");
        _html.Raw("</td>");
    }

    private string HrefOf(FigureLine line, int year) => $"{prefix}{DocumentKey.FolderOf(year, kind)}/{PageNames.FileOf(line.Table)}{Fragment.To(line.Row)}";

    private static bool HasCodes(SideBySideSection section) => section.Lines.Any(l => l.Last.Code is not null);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
