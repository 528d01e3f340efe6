using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads the form of a grid (栏 and 行).</summary>
internal sealed class GridFormReader(FormReading reading)
{
    private readonly FindingList _findings = reading.Findings;

    /// <summary>The form, whose keys stand among others that the caller reads.</summary>
    public GridForm Read(KeyedReader options, string name, string heading)
    {
        var columns = new ColumnReader(reading.Classifications, _findings).Read(options.Items(GridKeys.Columns), reading.AmountUnit);
        var reader = new RowReader(reading.Classifications, columns, _findings);
        var form = new GridForm(name, heading, Rows(options, reader), columns)
        {
            Grouping = options.Texts(GridKeys.Grouping),
            OrdinalsLabel = options.Text(GridKeys.OrdinalsLabel),
        };
        var equations = options.Items(GridKeys.Equations);
        if (!IsNarrow(form, options)) return form;
        CheckNames(form, options);
        form = form with { Equations = new EquationReader(form, _findings).Read(equations) };
        var sums = new LineSumReader(form, _findings);
        form = form with { Sums = [.. reader.Sums.Select(s => sums.Read(s.Target, s.Text, s.Place)).OfType<LineSum>()] };
        var terms = form.Equations.Sum(e => e.Leaves.Count()) + form.Sums.Sum(s => s.Terms.Count);
        if (terms > FormBounds.Terms)
        {
            _findings.Error("too-many", options.PlaceOf(GridKeys.Equations), $"这些等式的右边合起来有 {terms} 栏，最多 {FormBounds.Terms} 栏。");
        }
        return form;
    }

    private IReadOnlyList<RowSlot> Rows(KeyedReader options, RowReader reader)
    {
        var isSingle = options.Flag(GridKeys.IsSingleRow);
        if (isSingle && options.Has(GridKeys.Rows))
        {
            _findings.Error("duplicate-key", options.PlaceOf(GridKeys.IsSingleRow), $"「{GridKeys.IsSingleRow.Name}」和「{GridKeys.Rows.Name}」只能写一样。");
        }
        if (isSingle) return [new RowSlot.SingleRow()];
        if (!options.Has(GridKeys.Rows))
        {
            _findings.Error("missing-key", options.Place, $"缺少「{GridKeys.Rows.Name}」；只有一行、没有行名的表，写「{GridKeys.IsSingleRow.Name}: 是」。");
        }
        return reader.Read(options.Items(GridKeys.Rows));
    }

    // What follows looks through the columns again and again.
    private bool IsNarrow(GridForm form, KeyedReader options)
    {
        if (form.Width <= FormBounds.Columns) return true;
        _findings.Error("too-many", options.PlaceOf(GridKeys.Columns), $"连同子栏和分栏，这里有 {form.Width} 栏，最多 {FormBounds.Columns} 栏。");
        return false;
    }

    private void CheckNames(GridForm form, KeyedReader options)
    {
        if (form.Columns.Count == 0) return;
        var headers = form.Leaves.Where(l => l.Column.IsRowHeader).Select(l => l.Name).ToList();
        if (form.Leaves.Where(l => l.Column.Type == ColumnType.Amount).Select(l => l.Column.AmountUnit).Distinct(StringComparer.Ordinal).Skip(1).Any()
            && form.Lines.FirstOrDefault(l => l.AmountUnit is not null) is { } line)
        {
            _findings.Error("bad-unit", options.PlaceOf(GridKeys.Rows), $"各栏的「{ColumnKeys.AmountUnit.Name}」不一样，行「{line.Key}」就不能再写「{LineKeys.AmountUnit.Name}」。");
        }
        if (form.HasRecords && headers.Count == 0)
        {
            _findings.Error("missing-key", options.PlaceOf(GridKeys.Columns), $"有明细的表要用「{ColumnKeys.IsRowHeader.Name}: 是」标明哪些栏是一行的名称。");
        }
        foreach (var name in form.Grouping.Where(n => !headers.Contains(n)))
        {
            _findings.Error("unknown-column", options.PlaceOf(GridKeys.Grouping), $"「{GridKeys.Grouping.Name}」里的{Bracketed.Of(name)}不是行头栏{_findings.Hint(name, headers)}。");
        }
        foreach (var leaf in form.Leaves.Where(l => l.Column is { Classification: null } && NeedsClassification(form, l.Column.Type)))
        {
            _findings.Error("missing-key", options.PlaceOf(GridKeys.Columns), $"「{leaf.Name}」栏要用「{ColumnKeys.Classification.Name}」写明是哪一套科目的编码。");
        }
        CheckEarlier(form, options);
        if (form.OrdinalsLabel.Length > 0 && !form.HasOrdinals)
        {
            _findings.Error("missing-key", options.PlaceOf(GridKeys.OrdinalsLabel), $"没有一栏写了「{ColumnKeys.Ordinals.Name}」，「{GridKeys.OrdinalsLabel.Name}」没有地方印。");
        }
        if (form.IsSingleRow)
        {
            CheckSingle(form, options);
        }
        else if (!form.HasRecords && !form.Leaves.Any(l => l.Column.Type == ColumnType.Name))
        {
            _findings.Error("missing-key", options.PlaceOf(GridKeys.Columns), $"表里要有一栏是「{ColumnKeys.Type.Name}: 名称」，用来印行的名称。");
        }
    }

    private void CheckEarlier(GridForm form, KeyedReader options)
    {
        var figures = form.Leaves.Where(l => l.Column.IsNumeric).Select(l => l.Name).ToList();
        foreach (var leaf in form.Leaves.Where(l => l.Column.Earlier is { } name && (!l.Column.IsNumeric || !figures.Contains(name))))
        {
            _findings.Error("unknown-column", options.PlaceOf(GridKeys.Columns),
                $"「{leaf.Name}」栏的「{ColumnKeys.Earlier.Name}」应当是本表里一个数栏的名称，这一栏自己也应当是数；{Bracketed.Of(leaf.Column.Earlier!)}不是{_findings.Hint(leaf.Column.Earlier!, figures)}。");
        }
    }

    // The row has no name to print, and its columns stand in the data where rows do elsewhere.
    private void CheckSingle(GridForm form, KeyedReader options)
    {
        foreach (var leaf in form.Leaves)
        {
            if (!leaf.Column.HoldsValue)
            {
                _findings.Error("wrong-type", options.PlaceOf(GridKeys.Columns), $"「{GridKeys.IsSingleRow.Name}」的表没有行名和编码，「{leaf.Name}」栏要由单位填。");
            }
            else if (leaf.Name == DataKeys.EmptyNote.Name || leaf.Name == DataKeys.Remark.Name)
            {
                _findings.Error("duplicate-key", options.PlaceOf(GridKeys.Columns), $"「{leaf.Name}」这个名称留给程序用，不能拿来做「{GridKeys.IsSingleRow.Name}」的表的栏名。");
            }
        }
    }

    // The code of a row of its own is of the classification of that row; whatever else holds a code must say of which.
    private static bool NeedsClassification(GridForm form, ColumnType type) =>
        type == ColumnType.Subject || (type == ColumnType.Code && form.HasRecords);
}
