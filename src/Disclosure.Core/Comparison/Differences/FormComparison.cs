using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares the forms of tables, and adds what changed in the edition.</summary>
internal sealed class FormComparison(Sides sides)
{
    /// <summary>Compares two forms of one table.</summary>
    public void Compare(TableForm before, TableForm after)
    {
        var place = PlaceOf(after);
        if (before.Number != after.Number) sides.Found.Add(EditionChangeKind.TableRenumbered, after.Name, before.Number, after.Number, place);
        if (sides.Years.Before.Relative(before.Name) != sides.Years.After.Relative(after.Name))
        {
            sides.Found.Add(EditionChangeKind.TableRenamed, after.Number, before.Name, after.Name, place);
        }
        if (before.AmountUnit != after.AmountUnit) sides.Found.Add(EditionChangeKind.UnitChanged, after.Title, before.AmountUnit, after.AmountUnit, place);
        Compare(after.Title, before.Sections, after.Sections, place);
    }

    /// <summary>Adds that a table is on one side only.</summary>
    public void OnOneSide(TableForm form, bool isAdded) => sides.Found.Add(
        isAdded ? EditionChangeKind.TableAdded : EditionChangeKind.TableRemoved, form.Number, isAdded ? "" : form.Title, isAdded ? form.Title : "",
        isAdded ? PlaceOf(form) : sides.After.Place);

    private void Compare(string where, IReadOnlyList<SectionForm> before, IReadOnlyList<SectionForm> after, Place place)
    {
        var sections = SectionMatch.Of(before, after, sides.Years);
        foreach (var (left, right) in sections.Pairs)
        {
            var inside = right.Name.Length > 0 ? $"{where}/{right.Name}" : where;
            if (left.Name.Length > 0 && right.Name.Length > 0 && sides.Years.Before.Key(left.Name) != sides.Years.After.Key(right.Name))
            {
                sides.Found.Add(EditionChangeKind.SectionRenamed, where, left.Name, right.Name, place);
            }
            Compare(inside, left, right, place);
        }
        foreach (var section in sections.Removed) sides.Found.Add(EditionChangeKind.SectionRemoved, where, section.Name, "", place);
        foreach (var section in sections.Added) sides.Found.Add(EditionChangeKind.SectionAdded, where, "", section.Name, place);
    }

    private void Compare(string where, SectionForm before, SectionForm after, Place place)
    {
        switch (before, after)
        {
            case (GridForm one, GridForm other):
                Compare(where, one, other, place);
                break;
            case (FieldsForm one, FieldsForm other):
                Tell(where, FormField.Match(one, other, sides.Budgets), f => f.Form.Key, ColumnKinds, place);
                break;
            case (ComposedForm one, ComposedForm other):
                Compare(where, one.Parts, other.Parts, place);
                break;
            default:
                throw UnknownKind.Of(before);
        }
    }

    private void Compare(string where, GridForm before, GridForm after, Place place)
    {
        var match = sides.Grids(before, after);
        Tell(where, match.Columns, l => l.Name, ColumnKinds, place);
        Tell(where, match.Lines, l => l.Name, LineKinds, place);
        foreach (var (left, right) in match.Lines.Pairs.Where(p => p.Before.Line.Level != p.After.Line.Level))
        {
            sides.Found.Add(EditionChangeKind.LineMoved, where, $"第 {left.Line.Level} 层到第 {right.Line.Level} 层", right.Name, place);
        }
    }

    private static readonly EditionChangeKind[] ColumnKinds =
        [EditionChangeKind.ColumnRemoved, EditionChangeKind.ColumnAdded, EditionChangeKind.ColumnRenamed];

    private static readonly EditionChangeKind[] LineKinds =
        [EditionChangeKind.LineRemoved, EditionChangeKind.LineAdded, EditionChangeKind.LineRenamed];

    private void Tell<T>(string where, Matched<T> matched, Func<T, string> name, EditionChangeKind[] kinds, Place place)
        where T : class
    {
        foreach (var item in matched.Removed) sides.Found.Add(kinds[0], where, name(item), "", place);
        foreach (var item in matched.Added) sides.Found.Add(kinds[1], where, "", name(item), place);
        foreach (var (before, after) in matched.Pairs)
        {
            if (sides.Years.Before.Key(name(before)) != sides.Years.After.Key(name(after))) sides.Found.Add(kinds[2], where, name(before), name(after), place);
        }
    }

    private Place PlaceOf(TableForm form) => sides.After.Tables.FirstOrDefault(t => ReferenceEquals(t.Form, form))?.Place ?? sides.After.Place;
}
