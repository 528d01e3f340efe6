using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>What is one and what is not in two budgets of one unit: the one place that decides it.</summary>
internal sealed class BudgetMatch
{
    private readonly BudgetTraits _before;
    private readonly BudgetTraits _after;
    private readonly Dictionary<string, CodeBook?> _books = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);

    /// <summary>Two budgets, the earlier first.</summary>
    public BudgetMatch(BudgetTraits before, BudgetTraits after)
    {
        (_before, _after) = (before, after);
        Years = new TwoYears(before.Year, after.Year);
        Tables = TableMatch.Of(before.Tables, after.Tables, Years);
        foreach (var (b, a) in Tables.Pairs) _tables[b.Key] = a.Key;
        Projects = new ProjectMatch(before.Projects, after.Projects, TableAfter);
    }

    /// <summary>The names of both years.</summary>
    public TwoYears Years { get; }

    /// <summary>The projects.</summary>
    public ProjectMatch Projects { get; }

    /// <summary>The tables.</summary>
    public Matched<TableName> Tables { get; }

    /// <summary>The key that a table has after; its own, marked as none, when it is gone.</summary>
    public string TableAfter(string key) => _tables.TryGetValue(key, out var after) ? after : $"{key} -";

    /// <summary>The sheets of tables matched: those of one table by the project that each is of, those that are of none by their table.</summary>
    public Matched<T> Sheets<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, (string Table, string? Project)> of)
        where T : class => new Matcher<T>(before, after)
        .ByKey(t => $"{TableAfter(of(t).Table)} {Projects.NameAfter(Years.Before.Relative(of(t).Project ?? ""))}", t => $"{of(t).Table} {Years.After.Relative(of(t).Project ?? "")}")
        .Result;

    /// <summary>What became of a subject; null when no classification of both years has its code.</summary>
    public CodeFate? FateOf(string? classification, string code) => classification is { } key
        ? BookOf(key)?.Of(code)
        : _before.Classifications.Keys.Select(k => BookOf(k)?.Of(code)).FirstOrDefault(f => f is not null);

    /// <summary>The code that a coded row has after; null when it is gone.</summary>
    public string? CodeAfter(RowIdentity row) => FateOf(row.Classification, row.Code!) is { } fate ? fate.Code : row.Code;

    /// <summary>What is to be said of two rows that were matched.</summary>
    public MatchVerdict VerdictOn(RowIdentity before, RowIdentity after)
    {
        if (before.IsCoded && after.IsCoded)
        {
            return FateOf(before.Classification, before.Code!) is { } fate ? MatchVerdict.Of(before.Code!, fate) : MatchVerdict.Same;
        }
        if (before.Own == after.Own) return MatchVerdict.Same;
        var reason = before.IsProject ? Projects.ReasonFor(before.Own) : before.Kind == RowKind.Record ? before.Traits.ReasonFor(after.Traits) : null;
        return MatchVerdict.Renamed(before.Name, after.Name, reason);
    }

    /// <summary>What is to be said of the project of two sheets that were matched.</summary>
    public MatchVerdict VerdictOnSheets(string before, string after) => Years.Before.Relative(before) is var name && name == Years.After.Relative(after)
        ? MatchVerdict.Same
        : MatchVerdict.Renamed(before, after, Projects.ReasonFor(name));

    /// <summary>What became of the figure of a line; either is null where its year does not have it.</summary>
    public LineChange ChangeOf(FigureLine? before, FigureLine? after) =>
        LineChange.Of(before, after, before is null || after is null ? "" : RefusalOf(before, after));

    /// <summary>Whether the figures of two lines that were matched may be set beside each other.</summary>
    public bool AreOfOneMeaning(FigureLine before, FigureLine after) => RefusalOf(before, after).Length == 0;

    private string RefusalOf(FigureLine before, FigureLine after)
    {
        if (VerdictOn(before.Identity, after.Identity) is { IsComparable: false } verdict) return verdict.Words;
        return before.Column == after.Column ? "" : MatchWords.OtherMeasure(Years.BeforeYear, Years.AfterYear);
    }

    private CodeBook? BookOf(string key)
    {
        if (_books.TryGetValue(key, out var book)) return book;
        return _books[key] = _before.Classifications.GetValueOrDefault(key) is { } before && _after.Classifications.GetValueOrDefault(key) is { } after
            ? new CodeBook(key, before, after)
            : null;
    }
}
