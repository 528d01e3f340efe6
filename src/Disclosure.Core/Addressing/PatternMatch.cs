using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>Finds the cells that fit a pattern, and what its variables stand for there.</summary>
internal static class PatternMatch
{
    /// <summary>The depth of a row.</summary>
    public const string Level = "层";

    /// <summary>The code of a row.</summary>
    public const string Code = "编码";

    /// <summary>What kind of row it is.</summary>
    public const string Kind = "类";

    /// <summary>What a pattern may ask of a row besides its columns.</summary>
    public static readonly string[] RowProperties = [Level, Code, Kind];

    /// <summary>The kinds of rows as a pattern calls them.</summary>
    public static readonly string[] Kinds = [.. new[] { RowKind.Subject, RowKind.Record, RowKind.Line }.Select(NameOf)];

    /// <summary>Adds the cells that fit to a list. A cell's address may end with its row where its grid has one column of values.</summary>
    public static void Find(AddressBook book, CellPattern pattern, Bindings known, List<LocatedCell> found)
    {
        if (WholeOf(pattern, known) is { } whole)
        {
            book.FindWhole(new AddressSteps(new RowSteps(whole)), found);
            return;
        }
        var steps = pattern.Steps;
        var mayRepeat = MayRepeat(steps);
        var candidates = Candidates(book, steps, known);
        book.Looks += candidates.Count;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (VariablesOf(candidates[i], steps, known, mayRepeat) is not null) found.Add(candidates[i]);
        }
    }

    /// <summary>What the variables stand for in each of the cells that fit, each set of values once, in printed order.</summary>
    public static IReadOnlyList<Bindings> Instances(AddressBook book, CellPattern pattern)
    {
        var instances = new List<Bindings>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var mayRepeat = MayRepeat(pattern.Steps);
        var candidates = Candidates(book, pattern.Steps, Bindings.None);
        book.Looks += candidates.Count;
        foreach (var cell in candidates)
        {
            if (VariablesOf(cell, pattern.Steps, Bindings.None, mayRepeat) is { } variables && known.Add(variables.Key)) instances.Add(variables);
        }
        return instances;
    }

    // The variables as a cell binds them, or null when it does not fit.
    private static Bindings? VariablesOf(LocatedCell cell, ImmutableArray<PatternStep> steps, Bindings known, bool mayRepeat)
    {
        if (!mayRepeat && !MayFit(cell, steps, known)) return null;
        var variables = known;
        if (Fits(cell, steps, 1, 1, cell.Steps.Count, ref variables)) return variables;
        variables = known;
        return cell.IsOnly && Fits(cell, steps, 1, 1, cell.RowLength, ref variables) ? variables : null;
    }

    private static bool MayRepeat(ImmutableArray<PatternStep> steps)
    {
        foreach (var step in steps)
        {
            if (IsAnyNumber(step)) return true;
        }
        return false;
    }

    private static bool IsAnyNumber(PatternStep step) => step is { IsVariable: false, Text: "**" };

    // The name that a step must have, as far as it is known; null where it is not.
    private static string? NameOf(PatternStep step, Bindings known) =>
        step.IsVariable ? known[step.Text] : step.Text is "*" or "**" ? null : step.Text;

    // The whole address that a pattern comes to, when it has no gaps left.
    private static string[]? WholeOf(CellPattern pattern, Bindings known)
    {
        var whole = new string[pattern.Steps.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            var step = pattern.Steps[i];
            if (step.Filters.Length > 0 || NameOf(step, known) is not { } name) return null;
            whole[i] = name;
        }
        return whole;
    }

    private static List<LocatedCell> Candidates(AddressBook book, ImmutableArray<PatternStep> steps, Bindings known) =>
        NameOf(steps[^1], known) is { } last && steps.Length > 1 ? book.EndingWith(steps[0].Text, last) : book.ListOf(steps[0].Text);

    // Turns most cells away before anything is looked at closely.
    private static bool MayFit(LocatedCell cell, ImmutableArray<PatternStep> steps, Bindings known)
    {
        if (cell.Steps.Count != steps.Length && (!cell.IsOnly || cell.RowLength != steps.Length)) return false;
        for (var i = steps.Length - 1; i > 0; i--)
        {
            if (NameOf(steps[i], known) is { } name && name != cell.Steps[i]) return false;
        }
        return true;
    }

    private static bool Fits(LocatedCell cell, ImmutableArray<PatternStep> steps, int step, int at, int end, ref Bindings variables)
    {
        if (step == steps.Length) return at == end;
        var wanted = steps[step];
        if (IsAnyNumber(wanted))
        {
            for (var next = at; next <= end; next++)
            {
                if (Fits(cell, steps, step + 1, next, end, ref variables)) return true;
            }
            return false;
        }
        return at < end && FitsStep(cell, wanted, cell.Steps[at], ref variables) && Fits(cell, steps, step + 1, at + 1, end, ref variables);
    }

    private static bool FitsStep(LocatedCell cell, PatternStep wanted, string found, ref Bindings variables)
    {
        var isName = wanted.IsVariable ? Binds(wanted.Text, found, ref variables) : wanted.Text is "*" || wanted.Text == found;
        if (!isName) return false;
        foreach (var filter in wanted.Filters)
        {
            if (ValueOf(cell, filter.Column) is not { } value) return false;
            if (!(filter.IsVariable ? Binds(filter.Value, value, ref variables) : filter.Value == "*" || filter.Value == value)) return false;
        }
        return true;
    }

    private static bool Binds(string name, string value, ref Bindings variables)
    {
        if (variables[name] is { } already) return already == value;
        variables = variables.With(name, value);
        return true;
    }

    /// <summary>What a pattern calls a kind of row.</summary>
    public static string NameOf(RowKind kind) => kind switch
    {
        RowKind.Line => "固定",
        RowKind.Subject => "科目",
        RowKind.Record => "明细",
        _ => throw new UnreachableException($"no such row: {kind}"),
    };

    private static string? ValueOf(LocatedCell cell, string column)
    {
        if (cell.Row is not { } row) return null;
        switch (column)
        {
            case Level:
                return row.Level.ToString(CultureInfo.InvariantCulture);
            case Code:
                return row.Code;
            case Kind:
                return NameOf(row.Kind);
            default:
                foreach (var leaf in cell.Leaves)
                {
                    if (leaf.Name == column) return row.Cells[leaf.Index] is { } other ? AddressText.Step(other.Code ?? other.Text) : null;
                }
                return null;
        }
    }
}
