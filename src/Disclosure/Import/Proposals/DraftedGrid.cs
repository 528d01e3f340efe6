using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Formatting;
using Disclosure.Import.Recognition;
using Disclosure.Input.Keys;

namespace Disclosure.Import.Proposals;

/// <summary>Writes the form of one section: its rows (fixed lines, rows by code, records), its columns, the identities of its rows.</summary>
internal sealed class DraftedGrid
{
    private readonly DraftedSection _section;
    private readonly IReadOnlyList<DraftedRow> _rows;
    private readonly int _year;
    private readonly bool _hasCodes;
    private readonly bool _isRecords;
    private readonly bool _isSingle;
    private readonly IReadOnlyList<DraftedRow> _named;

    /// <summary>A section with its rows.</summary>
    public DraftedGrid(DraftedSection section, IReadOnlyList<DraftedRow> rows, int year, IReadOnlySet<string> subjects)
    {
        (_section, _rows, _year) = (section, rows, year);
        _hasCodes = section.Leaves.Any(l => l.Type == ColumnType.Code);
        var names = section.Leaves.Count(l => l.Type is ColumnType.Text);
        var labels = rows.Select(r => Folded.Bare(r.Label)).Where(l => l.Length > 0).ToList();
        _isRecords = !_hasCodes && section.Leaves.Any(l => l.Type == ColumnType.Name)
            && (names > 1 || labels.Distinct(StringComparer.Ordinal).Count() * 3 < labels.Count * 2 || section.Leaves.Any(l => l.Type == ColumnType.Name && IsProject(l.Label)));
        var named = rows.Where(r => r.Code.Length == 0 && subjects.Contains(Folded.Bare(r.Label))).ToList();
        _named = !_hasCodes && named.Count > 1 && named.Count * 2 > rows.Count(r => r.Label.Length > 0 && !DraftedHeads.IsTotal(r.Label)) ? named : [];
        _isRecords &= _named.Count == 0;
        _isSingle = !section.Leaves.Any(l => l.Type is ColumnType.Name or ColumnType.Code);
    }

    /// <summary>The entries of the form.</summary>
    public IEnumerable<LaidEntry> Entries()
    {
        if (_isSingle) yield return new LaidEntry(GridKeys.IsSingleRow.Name, new LaidText("是"));
        else yield return new LaidEntry(GridKeys.Rows.Name, new LaidList([.. Rows()], false));
        var columns = Columns(_section.Columns).ToList();
        if (!_isSingle && !_isRecords && !_section.Leaves.Any(l => l.Type == ColumnType.Name)) columns.Insert(0, Named("项目", [new(ColumnKeys.Type.Name, new LaidText("名称"))]));
        yield return new LaidEntry(GridKeys.Columns.Name, new LaidList(columns, false)) { Above = Proposals() };
    }

    /// <summary>The classification that its rows are of; null for none.</summary>
    public string? Classification => !_hasCodes && _named.Count == 0 ? null
        : _named.Count == 0 && (_section.Leaves.Any(l => l.Label.Contains("经济", StringComparison.Ordinal)) || _rows.Any(r => r.Code.Length is 3 or 5 && r.Code[0] is '3' or '5'))
            ? DraftedEdition.Economic : DraftedEdition.Functional;

    private IReadOnlyList<string> Proposals() =>
        [.. DraftedEquations.Of(_section, _rows).Select(e => $"# 这份文件里成立，核对以后可以写进等式：- {{式: {e}, 印: 否}}")];

    private IEnumerable<LaidEntry> Rows()
    {
        if (_isRecords)
        {
            var totals = _rows.Where(r => DraftedHeads.IsTotal(r.Label)).Select(r => r.Label).Distinct(StringComparer.Ordinal).ToList();
            var isLast = _rows.Count > 0 && DraftedHeads.IsTotal(_rows[^1].Label);
            if (!isLast) foreach (var total in totals) yield return Line(DraftedKeys.Of(total), total, 0);
            yield return Named(RowKeys.Records.Name, RowKeys.Filled);
            if (isLast) foreach (var total in totals) yield return Line(DraftedKeys.Of(total), total, 0);
            yield break;
        }
        var lines = _rows.Where(r => r.Label.Length > 0 && r.Code.Length == 0 && !_named.Contains(r)).ToList();
        var keys = DraftedKeys.Distinct(lines.Select(l => l.Label));
        var isCodedDone = Classification is null;
        var expected = 1;
        foreach (var row in _rows)
        {
            var at = lines.IndexOf(row);
            if ((row.Code.Length > 0 || _named.Contains(row)) && !isCodedDone)
            {
                yield return Subjects();
                isCodedDone = true;
            }
            if (_named.Contains(row)) expected = row.At + 1;
            if (at < 0) continue;
            yield return Line(YearLabels.Without(keys[at], _year), row.Label, !_hasCodes && row.At != expected && _section.Name.Length > 0 ? row.At : 0);
            expected = row.At + 1;
        }
        if (!isCodedDone) yield return Subjects();
    }

    // Where subjects are printed by name alone, they are of one level and numbered.
    private LaidEntry Subjects()
    {
        if (_named.Count == 0) return Named(RowKeys.Subjects.Name, Classification!);
        var options = new List<LaidEntry> { new(SubjectKeys.Classification.Name, new LaidText(Classification!)), new(SubjectKeys.Level.Name, new LaidText("类")) };
        var ordinal = Folded.Ordinal(_named[0].Label);
        if (OrdinalPattern.Parse(ordinal) is not null) options.Add(new LaidEntry(SubjectKeys.Ordinals.Name, new LaidText(ordinal)));
        return Named(RowKeys.Subjects.Name, options);
    }

    private LaidEntry Line(string key, string label, int printedRow)
    {
        var options = new List<LaidEntry>();
        var printed = string.Concat(label.Where(c => !char.IsWhiteSpace(c)));
        if (printed != key) options.Add(new LaidEntry(LineKeys.Label.Name, new LaidText(YearLabels.Of(printed, _year))));
        if (Folded.Name(label).StartsWith("其中", StringComparison.Ordinal) || Folded.Ordinal(label) is [>= '0' and <= '9', ..]) options.Add(new LaidEntry(LineKeys.Level.Name, new LaidText("2")));
        if (DraftedHeads.IsTotal(label)) options.Add(new LaidEntry(LineKeys.IsTotal.Name, new LaidText("是")));
        if (printedRow > 0) options.Add(new LaidEntry(LineKeys.PrintedRow.Name, new LaidText(printedRow.ToString(CultureInfo.InvariantCulture))));
        return options.Count == 0 ? new LaidEntry("", new LaidText(key)) : Named(key, options);
    }

    private IEnumerable<LaidEntry> Columns(IReadOnlyList<DraftedColumn> columns)
    {
        var keys = DraftedKeys.Distinct(columns.Select(c => YearLabels.Without(c.Key, _year)));
        return columns.Select((c, i) => Column(c, keys[i]));
    }

    private LaidEntry Column(DraftedColumn column, string key)
    {
        var options = new List<LaidEntry>();
        if (column.Label != key) options.Add(new LaidEntry(ColumnKeys.Label.Name, new LaidText(YearLabels.Of(column.Label, _year))));
        if (column.Children.Count > 0)
        {
            options.Add(new LaidEntry(ColumnKeys.Children.Name, new LaidList([.. Columns(column.Children)], false)));
            return new LaidEntry("", new LaidMap([new LaidEntry(key, new LaidMap(options, false))], false));
        }
        var isHeader = _isRecords && column.Type == ColumnType.Name;
        if (TypeWord(isHeader ? ColumnType.Text : column.Type) is { } word) options.Add(new LaidEntry(ColumnKeys.Type.Name, new LaidText(word)));
        if (isHeader) options.Add(new LaidEntry(ColumnKeys.IsRowHeader.Name, new LaidText("是")));
        if (column.Divisions.Count > 0) options.Add(new LaidEntry(ColumnKeys.Divisions.Name, new LaidList([.. column.Divisions.Select(d => new LaidEntry("", new LaidText(d)))], true)));
        else if (column.Ordinal is { } ordinal) options.Add(new LaidEntry(ColumnKeys.Ordinals.Name, new LaidText(ordinal.ToString(CultureInfo.InvariantCulture))));
        return options.Count == 0 ? new LaidEntry("", new LaidText(key)) : Named(key, options);
    }

    private static bool IsProject(string label) => Folded.Bare(label) is "项目名称" or "品目" or "品目名称" or "采购项目";

    private static string? TypeWord(ColumnType type) => type switch
    {
        ColumnType.Amount => null,
        ColumnType.Percent => "百分比",
        ColumnType.Code => "编码",
        ColumnType.Name => "名称",
        _ => "文字",
    };

    private static LaidEntry Named(string key, IReadOnlyList<LaidEntry> options) => new("", new LaidMap([new LaidEntry(key, new LaidMap(options, true))], false));

    private static LaidEntry Named(string key, string value) => new("", new LaidMap([new LaidEntry(key, new LaidText(value))], false));
}
