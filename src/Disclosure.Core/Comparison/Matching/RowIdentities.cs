using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>Tells what the rows of one grid are recognised by.</summary>
internal sealed class RowIdentities
{
    private readonly YearNames _names;
    private readonly decimal _yuan;
    private readonly string _sheet;
    private readonly List<Leaf> _heads;
    private readonly List<Leaf> _codes;
    private readonly Leaf? _amount;
    private readonly Dictionary<string, string> _classifications = new(StringComparer.Ordinal);
    private readonly string? _subjects;
    private readonly bool _isOfYear;
    private readonly bool _hasFigures;

    /// <summary>The rows of a grid whose amounts are in units of so many 元 where neither row nor column has a unit of its own; <paramref name="sheet"/> is the project of its sheet, blank for none.</summary>
    public RowIdentities(GridForm form, YearNames names, decimal yuan, string sheet)
    {
        (_names, _yuan, _sheet) = (names, yuan, names.Relative(sheet));
        _heads = [.. form.Leaves.Where(l => l.Column.IsRowHeader)];
        _codes = [.. form.Leaves.Where(l => l.Column.Type is ColumnType.Code or ColumnType.Subject)];
        _amount = form.Leaves.FirstOrDefault(l => l.Column.Meaning is Meaning.ProjectBudget or Meaning.ItemAmount)
            ?? form.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Amount);
        ProjectColumn = ProjectColumnOf(form);
        _isOfYear = _heads.Exists(l => l.Column.Type == ColumnType.Year);
        _hasFigures = form.Leaves.Any(l => l.Column.IsNumeric && !l.Column.IsRowHeader);
        _subjects = form.Subjects.Take(2).ToList() is [var only] ? only.Classification : null;
        foreach (var line in FormLine.Of(form, names).Where(l => l.Line.Classification is not null)) _classifications.TryAdd(line.Line.Key, line.Line.Classification!);
    }

    /// <summary>The row header that names a project; null for none.</summary>
    public Leaf? ProjectColumn { get; }

    /// <summary>The row header of a form that names a project; null for none.</summary>
    public static Leaf? ProjectColumnOf(GridForm form) => form.Leaves.FirstOrDefault(l => l.Column is { IsRowHeader: true, Meaning: Meaning.Project });

    /// <summary>Whether its rows are projects, and no items of projects.</summary>
    public bool IsProjectLast => ProjectColumn is not null && ReferenceEquals(_heads[^1], ProjectColumn);

    /// <summary>What a row is recognised by.</summary>
    public RowIdentity Of(GridRow row) => row.Kind == RowKind.Record && _heads.Count > 0 ? Record(row) : Other(row);

    private RowIdentity Record(GridRow row)
    {
        string[] heads = [.. _heads.Select(l => HeadOf(row, l))];
        return new RowIdentity(RowKind.Record, heads)
        {
            Name = row.Label,
            Traits = new Traits(heads[^1], CodeOf(row), AmountOf(row)) { HasFigures = _hasFigures },
            Sheet = _sheet,
            Project = ProjectColumn is null ? -1 : _heads.IndexOf(ProjectColumn),
            IsOfYear = _isOfYear,
            Written = string.Join('|', row.Cells.Select(c => c?.Text)),
        };
    }

    private RowIdentity Other(GridRow row) => new(row.Kind, row.Steps.Count == 0 ? [""] : [.. row.Steps.Select(_names.Key)])
    {
        Name = NameOf(row),
        Traits = new Traits(_names.Key(row.Key), null, row.Kind == RowKind.Record ? AmountOf(row) : null),
        Sheet = _sheet,
        Code = row.Code,
        Classification = row.Kind == RowKind.Subject ? _subjects : _classifications.GetValueOrDefault(row.Key),
        IsTotal = row.IsTotal,
        IsOfYear = _isOfYear,
    };

    // A line prints the code before the name.
    private static string NameOf(GridRow row) =>
        row.Code is { } code && row.Label.StartsWith(code, StringComparison.Ordinal) ? row.Label[code.Length..].TrimStart() : row.Label;

    // A year in a column of years is that year; in a name it moves on with the budget.
    private string HeadOf(GridRow row, Leaf leaf)
    {
        var text = row.Cells[leaf.Index]?.Text ?? "";
        return leaf.Column.Type == ColumnType.Year ? text : _names.Relative(text);
    }

    private string? CodeOf(GridRow row) => row.Code ?? _codes.Select(l => row.Cells[l.Index]?.Code).FirstOrDefault(c => c is not null);

    private decimal? AmountOf(GridRow row) => _amount is null ? null : row.Cells[_amount.Index]?.Number * (MoneyUnit.YuanOf(row.AmountUnit ?? _amount.Column.AmountUnit) ?? _yuan);
}

/// <summary>A row with what it is recognised by.</summary>
/// <param name="Row">The row.</param>
/// <param name="Identity">What it is recognised by.</param>
internal sealed record RowTraits(GridRow Row, RowIdentity Identity);
