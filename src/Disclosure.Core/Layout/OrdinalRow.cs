using System.Globalization;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>The row of column numbers (栏次) that the official form prints under its headers.</summary>
public static class OrdinalRow
{
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
