using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Layout;

/// <summary>A row of a section laid out: a row of a grid, or a field with its value.</summary>
public readonly struct LaidOutRow
{
    private readonly SectionBasis _basis;

    internal LaidOutRow(SectionBasis basis, int index, int printedRow) => (_basis, Index, PrintedRow) = (basis, index, printedRow);

    /// <summary>Its position among the rows of its section, from 0.</summary>
    public int Index { get; }

    /// <summary>The printed row that it stands on, from 1; where it is more than one behind the row before, blank rows lie between.</summary>
    public int PrintedRow { get; }

    /// <summary>The row of the grid; null for a field.</summary>
    public GridRow? Source => _basis.Grid?.Rows[Index];

    /// <summary>The field; null for a row of a grid.</summary>
    public FieldForm? Field => _basis.List?.Form.Fields[Index];

    /// <summary>What kind of row it is.</summary>
    public RowKind Kind => Source?.Kind ?? RowKind.Field;

    /// <summary>Its address steps within the section.</summary>
    public IReadOnlyList<string> Steps => Source?.Steps ?? [Field!.Key];

    /// <summary>Its whole address: its id on the page and its permalink. Put together each time it is asked for.</summary>
    public string Address => Source is { } row
        ? AddressOf.Row(_basis.Table, _basis.Section, row)
        : AddressOf.Field(_basis.Table, _basis.List!, Field!);

    /// <summary>The end of its address, behind that of its section.</summary>
    public string OwnAddress => AddressText.Of(Steps);

    /// <summary>Its name.</summary>
    public string Label => Source is not { } row ? Field!.Label : row.Steps.Count > 0 ? row.Label
        : _basis.Section.Heading.Length > 0 ? _basis.Section.Heading : _basis.Table.Form.Name;

    /// <summary>Whether its name is printed with it; the only row of a grid goes by that of its section or table.</summary>
    public bool HasOwnName => Source is not { Steps.Count: 0 };

    /// <summary>Its number as printed before its name; blank for none.</summary>
    public string Ordinal => Source?.Ordinal ?? "";

    /// <summary>The rows with figures of their own that it stands under, by their positions in the section, the outermost first.</summary>
    public IReadOnlyList<int> Above => _basis.AboveOf(Index);

    /// <summary>The unit of its amounts where it is not that of the section and its name does not say it; else blank.</summary>
    public string Unit => (Source is { } row ? row.AmountUnit : Field!.Type == ColumnType.Amount ? Field.AmountUnit : null) is { } unit
        && unit != _basis.AmountUnit && !Label.Contains(unit, StringComparison.Ordinal) ? unit : "";

    /// <summary>The unit that its amounts are written in, those of columns with a unit of their own left aside.</summary>
    public string AmountUnit => Source?.AmountUnit ?? Field?.AmountUnit ?? _basis.AmountUnit;

    /// <summary>Its printed name with the unit that must be said of it: 车辆购置（元）.</summary>
    public string FullLabel => Unit.Length == 0 ? Label : $"{Label}（{Unit}）";

    /// <summary>The printed name of its row group, or of the lines that it stands under, with slashes between; null for none.</summary>
    public string? Group => Source is not { } row ? null : row.Above.Count == 0 ? row.Group
        : string.Join('/', row.Group is null ? row.Above : row.Above.Prepend(row.Group));

    /// <summary>The code of its subject, or null.</summary>
    public string? Code => Source?.Code;

    /// <summary>The code of its subject; of a row that the unit wrote itself the code that it names. Null for neither.</summary>
    public string? NamedCode
    {
        get
        {
            if (Source is not { Code: null } row) return Code;
            foreach (var leaf in _basis.Leaves)
            {
                if (leaf.Column.Type == ColumnType.Code) return row.Cells[leaf.Index]?.Code;
            }
            return null;
        }
    }

    /// <summary>Its depth in the hierarchy, from 1.</summary>
    public int Level => Source?.Level ?? 1;

    /// <summary>Whether it is a total.</summary>
    public bool IsTotal => Source?.IsTotal ?? false;

    /// <summary>Whether it stands on the same printed line as the row before it (同行), as fields do.</summary>
    public bool IsBeside => Index > 0 && Field is { IsBeside: true };

    /// <summary>Whether a screen leaves it out at first.</summary>
    public bool IsFolded => _basis.Grid is not null && _basis.Folds.HasRow(Index);

    /// <summary>Where it is written; null for a field that is blank.</summary>
    public Place? Place => Source?.Place ?? _basis.List?.Values[Index]?.Place;

    /// <summary>What a field says; null for a row of a grid and where the field is blank.</summary>
    public Cell? Value => _basis.List?.Values[Index];

    /// <summary>What a field holds.</summary>
    public ColumnType ValueType => Field?.Type ?? ColumnType.Text;

    /// <summary>What stands in a column, or null.</summary>
    public Cell? At(Leaf leaf) => Source!.Cells[leaf.Index];

    /// <summary>What stands in a column, with its address.</summary>
    public LocatedCell Located(Leaf leaf) => _basis.Cells.At(Source!, leaf);

    /// <summary>Every place of the row that can hold a value, with its address, from the left.</summary>
    public IEnumerable<LocatedCell> Located() => Source is { } row
        ? _basis.Cells.Of(row)
        : [AddressBook.At(_basis.Table, _basis.List!, Index)];

    /// <summary>Its printed cells from the left.</summary>
    public IEnumerable<LaidOutCell> Cells => RowCells.Of(_basis, Index, PrintedRow);

    /// <summary>How many of its columns its label takes; 0 where the cells of columns name it.</summary>
    public int LabelledColumns => Source is { } row ? RowLabels.ColumnsOf(_basis.Grid!, row) : 0;
}
