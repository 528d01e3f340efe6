using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Marks the cells that were corrected after the publication; each mark leads to its item in the notice.</summary>
internal sealed class CorrectionMarks
{
    private readonly Dictionary<(GridRow? Row, int Index, string Address), int> _numbers = [];

    /// <summary>The marks of a budget's corrections; of several of one cell the last.</summary>
    public CorrectionMarks(IReadOnlyList<LocatedCorrection> corrections)
    {
        foreach (var correction in corrections)
        {
            if (correction.Cell is not { } cell) continue;
            _numbers[cell is { Row: { } row, Leaf: { } leaf } ? (row, leaf.Index, "") : (null, 0, cell.Address)] = correction.Number;
        }
    }

    /// <summary>Writes the mark of a cell, if it has one.</summary>
    public void Write(HtmlText html, GridRow row, Leaf leaf)
    {
        if (_numbers.Count > 0 && _numbers.TryGetValue((row, leaf.Index, ""), out var number)) Write(html, number);
    }

    /// <summary>Writes the mark of a field by its address, if it has one.</summary>
    public void WriteField(HtmlText html, string address)
    {
        if (_numbers.Count > 0 && _numbers.TryGetValue((null, 0, AddressText.Step(address)), out var number)) Write(html, number);
    }

    // Behind what it marks, in brackets and on a line of its own: beside a figure its number would be read as digits of it.
    private static void Write(HtmlText html, int number) => html
        .Raw("<span class=corrected>（")
        .ScreenOnly(h => h.Raw("<a href=\"#correction-").Number(number).Raw("\">"))
        .Raw("更正 ").Number(number)
        .ScreenOnly(h => h.Raw("</a>"))
        .Raw("）</span>");
}
