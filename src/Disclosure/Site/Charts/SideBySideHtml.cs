using System.Globalization;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes figures over several years as a table: a row a thing, a column a year, then what changed last.</summary>
/// <param name="prefix">The way from the page to the folder of a document begins with it: <c>../</c>, or nothing from the unit's folder.</param>
/// <param name="kind">Of which kind the documents are.</param>
internal sealed class SideBySideHtml(string prefix, DocumentKind kind)
{
    // A true minus sign is as wide as a plus sign; the hyphen is not.
    private const char Minus = '\u2212';

    private readonly HtmlText _html = new();

    /// <summary>The table of a section, under the name that its page has for it.</summary>
    public string Of(SideBySideSection section, string name)
    {
        _html.Raw("<div class=\"scroll\" role=\"region\"").Attribute("aria-label", name).Raw(" tabindex=\"0\">\n<table class=\"grid compared\">\n");
        WriteCaption(_html, name, section.Unit);
        WriteHead(section);
        _html.Raw("<tbody>\n");
        foreach (var line in section.Lines) WriteLine(section, line);
        _html.Raw("</tbody>\n</table>\n</div>\n");
        return _html.ToString();
    }

    /// <summary>Writes the caption of a table of amounts: what stands above it is said to those only who do not see it.</summary>
    public static void WriteCaption(HtmlText html, string name, string unit) => html
        .Raw("<caption><span class=\"caption-title\">").Text(name).Raw("</span> <span class=\"caption-unit\">单位：").Text(unit).Raw("</span></caption>\n");

    /// <summary>What a section is called.</summary>
    public static string NameOf(SideBySideSection section) => section.By.Length > 0 ? $"{section.Name}，按{section.By}" : section.Name;

    private void WriteHead(SideBySideSection section)
    {
        var hasCodes = HasCodes(section);
        _html.Raw("<thead><tr><th scope=\"col\"").Span("colspan", hasCodes ? 2 : 1).Raw(">").Text(section.By.Length > 0 ? section.By : "项目").Raw("</th>");
        for (var i = 0; i < section.Years.Count; i++)
        {
            _html.Raw("<th scope=\"col\" class=\"n\">").Text($"{Number(section.Years[i])} 年{section.Measures[i]}").Raw("</th>");
        }
        _html.Raw("<th scope=\"col\" class=\"n derived\">差额</th><th scope=\"col\" class=\"n derived\">增减</th>");
        if (HasNotes(section)) _html.Raw("<th scope=\"col\">说明</th>");
        _html.Raw("</tr></thead>\n");
    }

    private void WriteLine(SideBySideSection section, SideBySideLine line)
    {
        var last = line.Last;
        _html.Raw("<tr").Classes(last.IsTotal ? "total" : $"l{Number(last.Level)}", line.IsEnded ? "ended" : "").Raw(">");
        if (HasCodes(section)) _html.Raw("<td class=\"code\">").Text(last.Code ?? "").Raw("</td>");
        _html.Raw("<th scope=\"row\">").Text(last.Name).Raw("</th>");
        for (var i = 0; i < section.Years.Count; i++) WriteFigure(line.Lines[i], section.Years[i]);
        _html.Raw("<td class=\"n derived\">").Text(line.Change?.SignedDifference(Minus) ?? "").Raw("</td>");
        _html.Raw("<td class=\"n derived\">").Text(line.Rate).Raw("</td>");
        if (HasNotes(section)) _html.Raw("<td class=\"said\">").Text(line.Note).Raw("</td>");
        _html.Raw("</tr>\n");
    }

    private void WriteFigure(FigureLine? line, int year)
    {
        _html.Raw("<td class=\"n\">");
        if (line is { Text.Length: > 0 }) _html.Raw("<a").Attribute("href", HrefOf(line, year)).Raw(">").Text(line.Text).Raw("</a>");
        _html.Raw("</td>");
    }

    private string HrefOf(FigureLine line, int year) => $"{prefix}{DocumentKey.FolderOf(year, kind)}/{PageNames.FileOf(line.Table)}{Fragment.To(line.Row)}";

    private static bool HasCodes(SideBySideSection section) => section.Lines.Any(l => l.Last.Code is not null);

    private static bool HasNotes(SideBySideSection section) => section.Lines.Any(l => l.Note.Length > 0);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
