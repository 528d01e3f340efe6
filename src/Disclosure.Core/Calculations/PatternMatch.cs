using System.Globalization;
using Disclosure.Core.Addresses;
using Disclosure.Core.Formulas;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Calculations;

/// <summary>Finds the cells that fit a pattern, and what its variables stand for there.</summary>
internal static class PatternMatch
{
    /// <summary>
    /// The cells that fit, each with the variables as they then stand. A cell's address may end with its row where its grid
    /// has one column of values. Variables in <paramref name="known"/> keep their value.
    /// </summary>
    public static IEnumerable<(LocatedCell Cell, IReadOnlyDictionary<string, string> Variables)> Find(
        AddressBook book, CellPattern pattern, IReadOnlyDictionary<string, string> known)
    {
        var literals = Literals(pattern, known);
        if (literals.Length > 0 && Array.TrueForAll(literals, l => l is not null) && pattern.Steps.All(s => s.Filters.Count == 0))
        {
            foreach (var cell in book.FindWhole(literals!)) yield return (cell, known);
            yield break;
        }
        foreach (var cell in book.CellsOf(pattern.Steps[0].Text))
        {
            if (!MayFit(cell, literals)) continue;
            var variables = new Dictionary<string, string>(known, StringComparer.Ordinal);
            if (Fits(cell, pattern.Steps, 1, 1, cell.Steps.Count, variables)
                || (cell.IsOnly && Fits(cell, pattern.Steps, 1, 1, cell.RowLength, Reset(variables, known))))
            {
                yield return (cell, variables);
            }
        }
    }

    // The names that the steps must have, as far as they are known; null where they are not. Empty when steps may repeat.
    private static string?[] Literals(CellPattern pattern, IReadOnlyDictionary<string, string> known) =>
        pattern.Steps.Any(s => s is { IsVariable: false, Text: "**" }) ? [] :
        [.. pattern.Steps.Select(s => s.IsVariable ? known.GetValueOrDefault(s.Text) : s.Text == "*" ? null : AddressText.Step(s.Text))];

    // Turns most cells away before anything is looked at closely.
    private static bool MayFit(LocatedCell cell, string?[] literals)
    {
        if (literals.Length == 0) return true;
        if (cell.Steps.Count != literals.Length && (!cell.IsOnly || cell.RowLength != literals.Length)) return false;
        for (var i = literals.Length - 1; i > 0; i--)
        {
            if (literals[i] is { } name && name != cell.Steps[i]) return false;
        }
        return true;
    }

    private static Dictionary<string, string> Reset(Dictionary<string, string> variables, IReadOnlyDictionary<string, string> known)
    {
        variables.Clear();
        foreach (var (name, value) in known) variables[name] = value;
        return variables;
    }

    private static bool Fits(
        LocatedCell cell, IReadOnlyList<PatternStep> steps, int step, int at, int end, Dictionary<string, string> variables)
    {
        if (step == steps.Count) return at == end;
        var wanted = steps[step];
        if (!wanted.IsVariable && wanted.Text == "**")
        {
            for (var next = at; next <= end; next++)
            {
                if (Fits(cell, steps, step + 1, next, end, variables)) return true;
            }
            return false;
        }
        return at < end && FitsStep(cell, wanted, cell.Steps[at], variables) && Fits(cell, steps, step + 1, at + 1, end, variables);
    }

    private static bool FitsStep(LocatedCell cell, PatternStep wanted, string found, Dictionary<string, string> variables)
    {
        var isName = wanted.IsVariable ? Binds(wanted.Text, found, variables) : wanted.Text is "*" || AddressText.Step(wanted.Text) == found;
        return isName && wanted.Filters.All(filter => ValueOf(cell, filter.Column) is { } value
            && (filter.IsVariable ? Binds(filter.Value, value, variables) : filter.Value == "*" || AddressText.Step(filter.Value) == value));
    }

    private static bool Binds(string name, string value, Dictionary<string, string> variables)
    {
        if (variables.TryGetValue(name, out var known)) return known == value;
        variables[name] = value;
        return true;
    }

    private static string? ValueOf(LocatedCell cell, string column)
    {
        if (cell.Row is not { } row) return null;
        switch (column)
        {
            case "层":
                return row.Level.ToString(CultureInfo.InvariantCulture);
            case "编码":
                return row.Code;
            case "类":
                return row.Kind switch { RowKind.Subject => "科目", RowKind.Record => "明细", _ => "固定" };
            default:
                var leaf = cell.Leaves.FirstOrDefault(l => l.Name == column);
                return leaf is null || row.Cells[leaf.Index] is not { } other ? null : AddressText.Step(other.Code ?? other.Text);
        }
    }
}
