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
        if (WholeOf(pattern, known) is { } whole)
        {
            foreach (var cell in book.FindWhole(whole)) yield return (cell, known);
            yield break;
        }
        var steps = pattern.Steps;
        var hasUnknown = HasUnknown(pattern, known);
        var mayRepeat = steps.Any(IsAnyNumber);
        foreach (var cell in Candidates(book, steps, known))
        {
            if (!mayRepeat && !MayFit(cell, steps, known)) continue;
            var variables = hasUnknown ? new Dictionary<string, string>(known, StringComparer.Ordinal) : null;
            if (Fits(cell, steps, 1, 1, cell.Steps.Count, known, variables)
                || (cell.IsOnly && Fits(cell, steps, 1, 1, cell.RowLength, known, Reset(variables, known))))
            {
                yield return (cell, variables ?? known);
            }
        }
    }

    private static bool IsAnyNumber(PatternStep step) => step is { IsVariable: false, Text: "**" };

    private static bool HasUnknown(CellPattern pattern, IReadOnlyDictionary<string, string> known)
    {
        foreach (var step in pattern.Steps)
        {
            if (step.IsVariable && !known.ContainsKey(step.Text)) return true;
            if (step.Filters.Any(f => f.IsVariable && !known.ContainsKey(f.Value))) return true;
        }
        return false;
    }

    // The name that a step must have, as far as it is known; null where it is not.
    private static string? NameOf(PatternStep step, IReadOnlyDictionary<string, string> known) =>
        step.IsVariable ? known.GetValueOrDefault(step.Text) : step.Text is "*" or "**" ? null : step.Text;

    // The whole address that a pattern comes to, when it has no gaps left.
    private static string[]? WholeOf(CellPattern pattern, IReadOnlyDictionary<string, string> known)
    {
        var whole = new string[pattern.Steps.Count];
        for (var i = 0; i < whole.Length; i++)
        {
            var step = pattern.Steps[i];
            if (step.Filters.Count > 0 || NameOf(step, known) is not { } name) return null;
            whole[i] = name;
        }
        return whole;
    }

    private static IReadOnlyList<LocatedCell> Candidates(AddressBook book, IReadOnlyList<PatternStep> steps, IReadOnlyDictionary<string, string> known) =>
        NameOf(steps[^1], known) is { } last && steps.Count > 1 ? book.EndingWith(steps[0].Text, last) : book.CellsOf(steps[0].Text);

    // Turns most cells away before anything is looked at closely.
    private static bool MayFit(LocatedCell cell, IReadOnlyList<PatternStep> steps, IReadOnlyDictionary<string, string> known)
    {
        if (cell.Steps.Count != steps.Count && (!cell.IsOnly || cell.RowLength != steps.Count)) return false;
        for (var i = steps.Count - 1; i > 0; i--)
        {
            if (NameOf(steps[i], known) is { } name && name != cell.Steps[i]) return false;
        }
        return true;
    }

    private static Dictionary<string, string>? Reset(Dictionary<string, string>? variables, IReadOnlyDictionary<string, string> known)
    {
        if (variables is null) return null;
        variables.Clear();
        foreach (var (name, value) in known) variables[name] = value;
        return variables;
    }

    private static bool Fits(
        LocatedCell cell, IReadOnlyList<PatternStep> steps, int step, int at, int end,
        IReadOnlyDictionary<string, string> known, Dictionary<string, string>? variables)
    {
        if (step == steps.Count) return at == end;
        var wanted = steps[step];
        if (IsAnyNumber(wanted))
        {
            for (var next = at; next <= end; next++)
            {
                if (Fits(cell, steps, step + 1, next, end, known, variables)) return true;
            }
            return false;
        }
        return at < end && FitsStep(cell, wanted, cell.Steps[at], known, variables)
            && Fits(cell, steps, step + 1, at + 1, end, known, variables);
    }

    private static bool FitsStep(
        LocatedCell cell, PatternStep wanted, string found, IReadOnlyDictionary<string, string> known, Dictionary<string, string>? variables)
    {
        var isName = wanted.IsVariable ? Binds(wanted.Text, found, known, variables) : wanted.Text is "*" || wanted.Text == found;
        if (!isName) return false;
        foreach (var filter in wanted.Filters)
        {
            if (ValueOf(cell, filter.Column) is not { } value) return false;
            if (!(filter.IsVariable ? Binds(filter.Value, value, known, variables) : filter.Value == "*" || filter.Value == value)) return false;
        }
        return true;
    }

    // Without a list of its own to write to, all variables are known.
    private static bool Binds(string name, string value, IReadOnlyDictionary<string, string> known, Dictionary<string, string>? variables)
    {
        if ((variables ?? known).TryGetValue(name, out var already)) return already == value;
        variables![name] = value;
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
                foreach (var leaf in cell.Leaves)
                {
                    if (leaf.Name == column) return row.Cells[leaf.Index] is { } other ? AddressText.Step(other.Code ?? other.Text) : null;
                }
                return null;
        }
    }
}
