using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>
/// Matches rows of two budgets, for the pages over the years and for what changed alike: subjects by what became of them in their
/// classification, projects as the whole budget says, everything else by name, by its own name under other headings, and last
/// by what else speaks for a new name.
/// </summary>
internal sealed class RowMatch<T>(BudgetMatch budgets, Func<T, RowIdentity> of)
    where T : class
{
    /// <summary>The rows matched.</summary>
    public Matched<T> Of(IReadOnlyList<T> before, IReadOnlyList<T> after)
    {
        var matcher = new Matcher<T>(before, after);
        if (HasDoubles(before) || HasDoubles(after)) matcher.ByKey(r => Written(of(r), PlaceBefore), r => Written(of(r), PlaceAfter));
        matcher.ByKey(r => PlaceBefore(of(r)), r => PlaceAfter(of(r)));
        if (matcher.Left.Count == 0 || matcher.Right.Count == 0) return matcher.Result;
        var (left, right) = (new Singles(before.Select(r => KeyAfter(of(r)))), new Singles(after.Select(r => KeyAfter(of(r)))));
        var (leftOwn, rightOwn) = (new Singles(before.Select(r => OwnKey(of(r)))), new Singles(after.Select(r => OwnKey(of(r)))));
        return matcher
            .ByKey(r => left.Has(KeyAfter(of(r))) ? KeyBefore(of(r)) : null, r => right.Has(KeyAfter(of(r))) ? KeyAfter(of(r)) : null)
            .ByKey(r => OwnBefore(of(r), leftOwn), r => OwnAfter(of(r), rightOwn))
            .ByKey(r => MeaningOf(of(r), budgets.Projects.NameAfter), r => MeaningOf(of(r), name => name))
            .ByScore((b, a) => Score(of(b), of(a)))
            .Result;
    }

    private bool HasDoubles(IReadOnlyList<T> rows)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (of(row) is { Kind: RowKind.Record } record && !keys.Add(KeyAfter(record)!)) return true;
        }
        return false;
    }

    private static string? Written(RowIdentity row, Func<RowIdentity, string?> key) => row.Kind == RowKind.Record ? $"{key(row)}|{row.Written}" : null;

    private string? PlaceBefore(RowIdentity row) => KeyBefore(row) is { } key ? $"{(row.Table.Length > 0 ? budgets.TableAfter(row.Table) : "")}|{row.Section}|{key}" : null;

    private static string? PlaceAfter(RowIdentity row) => $"{row.Table}|{row.Section}|{KeyAfter(row)}";

    private string? KeyBefore(RowIdentity row)
    {
        if (row.IsCoded) return budgets.CodeAfter(row) is { } code ? Coded(row, code) : null;
        return Key(row, budgets.Projects.NameAfter);
    }

    private static string? KeyAfter(RowIdentity row) => row.IsCoded ? Coded(row, row.Code!) : Key(row, name => name);

    private static string Coded(RowIdentity row, string code) => $"# {string.Join('/', row.Heads.SkipLast(1))}|{code}";

    private static string Key(RowIdentity row, Func<string, string> project) =>
        $"{KindOf(row)} {project(row.Sheet)}|{string.Join('/', row.Heads.Select((h, i) => i == row.Project ? project(h) : h))}";

    // Under other headings: then it moved. The items of a project stay its own, and a name that is there twice says nothing by itself.
    private string? OwnBefore(RowIdentity row, Singles singles) =>
        row.IsCoded ? budgets.CodeAfter(row) : singles.Has(OwnKey(row)) ? OwnKey(row, budgets.Projects.NameAfter) : null;

    private static string? OwnAfter(RowIdentity row, Singles singles) =>
        row.IsCoded ? row.Code : OwnKey(row) is { } key && singles.Has(key) ? key : null;

    private static string? OwnKey(RowIdentity row, Func<string, string>? project = null)
    {
        if (row.Heads.Count < 2 && row.Kind == RowKind.Record) return null;
        project ??= name => name;
        var above = row.Project >= 0 && !row.IsProject ? project(row.Heads[row.Project]) : "";
        return $"{KindOf(row)} {project(row.Sheet)}|{above}|{(row.IsProject ? project(row.Own) : row.Own)}";
    }

    private static char KindOf(RowIdentity row) => row.Kind == RowKind.Record ? '-' : row.IsTotal ? '+' : '=';

    private static string? MeaningOf(RowIdentity row, Func<string, string> project) =>
        row.Meaning != Meaning.None ? $"{project(row.Sheet)}|{(int)row.Meaning}" : null;

    private double Score(RowIdentity before, RowIdentity after)
    {
        // A code is a subject, not a spelling; a total is no part; another year is another row; of projects the whole budget has decided.
        if (KindOf(before) != KindOf(after) || before.IsCoded || after.IsCoded || before.IsOfYear || after.IsOfYear) return 0;
        if (before.IsProject || after.IsProject || before.Type != after.Type) return 0;
        if (budgets.Projects.NameAfter(before.Sheet) != after.Sheet || !IsOfOneProject(before, after)) return 0;
        if (before.Section != after.Section || (before.Table.Length > 0 && budgets.TableAfter(before.Table) != after.Table)) return 0;
        return before.Traits.Score(after.Traits);
    }

    private bool IsOfOneProject(RowIdentity before, RowIdentity after) =>
        (before.Project < 0 ? "" : budgets.Projects.NameAfter(before.Heads[before.Project])) == (after.Project < 0 ? "" : after.Heads[after.Project]);

    // The keys that stand there once.
    private sealed class Singles
    {
        private readonly HashSet<string> _once = new(StringComparer.Ordinal);

        public Singles(IEnumerable<string?> keys)
        {
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var key in keys.OfType<string>())
            {
                if (known.Add(key)) _once.Add(key);
                else _once.Remove(key);
            }
        }

        public bool Has(string? key) => key is not null && _once.Contains(key);
    }
}
