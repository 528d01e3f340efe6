using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares two fillings of one list of fields.</summary>
internal static class FieldComparison
{
    /// <summary>Compares them and adds what changed.</summary>
    public static void Run(Sides sides, Table before, FieldList earlier, Table after, FieldList later)
    {
        foreach (var (left, right) in FormField.Match(earlier.Form, later.Form, sides.Budgets).Pairs.Select(p => (p.Before.Form, p.After.Form)))
        {
            // The name of a sheet is the sheet's own change.
            if (after.Sheet is not null && right.Key == after.Form.SheetField) continue;
            var (from, to) = (At(before, earlier, left), At(after, later, right));
            if (left.Type.IsNumeric() && right.Type.IsNumeric()) sides.Found.Add(FigureComparison.Of(sides, from, to));
            else TextComparison.Run(sides, from, to);
        }
    }

    /// <summary>Adds the figures of a section that only one side has.</summary>
    public static void OnOneSide(Sides sides, Table table, FieldList list, bool isAdded)
    {
        foreach (var field in list.Form.Fields.Where(f => f.Type.IsNumeric()))
        {
            var at = At(table, list, field);
            sides.Found.Add(isAdded ? FigureComparison.Of(sides, null, at) : FigureComparison.Of(sides, at, null));
        }
    }

    private static LocatedCell At(Table table, FieldList list, FieldForm field)
    {
        var index = 0;
        while (!ReferenceEquals(list.Form.Fields[index], field)) index++;
        return AddressBook.At(table, list, index);
    }
}
