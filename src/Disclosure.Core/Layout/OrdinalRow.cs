using System.Globalization;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>A printed cell of the row of column numbers.</summary>
/// <param name="Text">What it says; blank for nothing.</param>
/// <param name="Leaf">The column that it stands under, the first where it spans several.</param>
/// <param name="Place">The printed column it begins in, from 0.</param>
/// <param name="Columns">How many printed columns it spans.</param>
public readonly record struct OrdinalCell(string Text, Leaf Leaf, int Place, int Columns);

/// <summary>The row of column numbers (栏次) that the official form prints under its headers.</summary>
public static class OrdinalRow
{
    /// <summary>Its cells from the left, the one under the heads of row groups left out where it is blank.</summary>
    /// <param name="section">The section.</param>
    public static IEnumerable<OrdinalCell> CellsOf(LaidOutSection section)
    {
        var labelled = LabelledOf(section.Form!);
        if (labelled > 0)
        {
            var start = section.HasRowGroups ? 0 : section.PlaceOf(section.Leaves[0]);
            var last = section.Leaves[labelled - 1];
            yield return new OrdinalCell(section.Form!.OrdinalsLabel, section.Leaves[0], start, section.PlaceOf(last) + last.Column.Width - start);
        }
        foreach (var leaf in section.Leaves.Skip(labelled))
        {
            var texts = Of(section.Form!, leaf);
            for (var i = 0; i < texts.Count; i++)
            {
                yield return new OrdinalCell(texts[i], leaf, section.PlaceOf(leaf) + i, texts.Count == 1 ? leaf.Column.Width : 1);
            }
        }
    }

    // How many columns what is printed at its left stands under: those without a number, up to that of the numbers of rows.
    private static int LabelledOf(GridForm form) => form.OrdinalsLabel.Length == 0 ? 0 : form.Leaves
        .TakeWhile(l => l.Column.Type != ColumnType.RowNumber && Of(form, l) is [""]).Count();

    /// <summary>
    /// What it says under a column: the printed equation in column numbers (<c>5=6+7</c>), else the numbers of the column, one for each
    /// of its divisions; one blank where the column has none.
    /// </summary>
    public static IReadOnlyList<string> Of(GridForm form, Leaf leaf)
    {
        var formula = form.Equations.FirstOrDefault(e => e.IsPrinted && e.Target == leaf)?.InOrdinals();
        if (formula is not null) return [formula];
        return leaf.Column.Ordinals.Count == 0 ? [""] : [.. leaf.Column.Ordinals.Select(o => o.ToString(CultureInfo.InvariantCulture))];
    }
}
