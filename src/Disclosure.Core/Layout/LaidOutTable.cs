using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Layout;

/// <summary>
/// A table laid out as its official form has it, the one shape that pages, workbooks, texts and the search are written from: its sections
/// with their headings, the heads of their columns with spans, and rows of cells with their addresses. Nothing is worked out before it is asked for.
/// </summary>
public sealed class LaidOutTable
{
    /// <summary>Lays out a table.</summary>
    public LaidOutTable(Table table)
    {
        Table = table;
        Sections = [.. table.Sections.Select(s => new LaidOutSection(table, s))];
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>Its sections in order, below or beside each other.</summary>
    public IReadOnlyList<LaidOutSection> Sections { get; }

    /// <summary>Its sections that have cells, in printed order: those that others are composed of in place of these.</summary>
    public IEnumerable<LaidOutSection> Flat => Sections.SelectMany(s => s.Flat);

    /// <summary>Whether its sections stand side by side.</summary>
    public bool IsSideBySide => Table.Form.IsSideBySide;

    /// <summary>What is printed in place of sheets when there is none, or null.</summary>
    public Cell? EmptyNote => Table.EmptyNote;

    /// <summary>Its address.</summary>
    public string Address => AddressOf.Table(Table);

    /// <summary>Whether any amounts stand in it, so that their unit is printed.</summary>
    public bool HasAmounts => Flat.Any(s => s.HasAmounts);

    /// <summary>The units of the amounts in it as they are printed above its sections, each once.</summary>
    public IReadOnlyList<string> AmountUnits => [.. Flat.Where(s => s.HasAmounts).Select(s => s.AmountUnit).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether the row of column numbers (栏次) is printed in it.</summary>
    public bool HasOrdinals => Flat.Any(s => s.HasOrdinals);

    /// <summary>Whether the numbers of rows (行次) are printed in it.</summary>
    public bool HasRowNumbers => Flat.Any(s => s.Form is { HasRowNumbers: true });

    /// <summary>How many printed columns it takes, at least one.</summary>
    public int Width
    {
        get
        {
            var widths = Sections.Select(s => s.Width).DefaultIfEmpty(1);
            return Math.Max(1, IsSideBySide ? widths.Sum() : widths.Max());
        }
    }
}
