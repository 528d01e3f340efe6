using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>An amount in the narrative, with the statement of change that it belongs to and the cells that it cites.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Words">The passage made plain; places are places in it.</param>
/// <param name="Figure">The amount.</param>
/// <param name="Statement">The statement that says how it changed, or by how much; null for none.</param>
/// <param name="Source">What it cites; null for nothing.</param>
internal sealed record MoneyMention(Passage Passage, PlainText Words, ProseFigure Figure, ChangeStatement? Statement, Quotation? Source)
{
    /// <summary>Whether it says by how much something changed.</summary>
    public bool IsDifference => Statement?.Difference?.Figure.Start == Figure.Start;

    /// <summary>Behind all that is said of the change in figures.</summary>
    public int End => Statement is { } statement ? Math.Max(Figure.End, statement.Terms[^1].End) : Figure.End;

    // What stands before it in its clause; of a difference what stands before what it is compared with.
    private string Subject
    {
        get
        {
            if (IsDifference && Statement!.Subject.Length > 0) return Statement.Subject;
            var end = IsDifference ? Statement!.Start : Figure.Start;
            return Words.Text[Words.ClauseStart(end)..end];
        }
    }

    /// <summary>The amounts of some passages, in order; what a statement compares with is none of them.</summary>
    public static IReadOnlyList<MoneyMention> In(CheckContext context, IReadOnlyList<(Passage Passage, PlainText Words)> passages)
    {
        var statements = ChangeParser.All(context).ToLookup(s => s.Passage);
        var sources = context.Quotations.ToLookup(q => q.Passage);
        return [.. passages.SelectMany(p => In(p.Passage, p.Words, [.. statements[p.Passage]], sources[p.Passage]))];
    }

    /// <summary>Whether it is the amount of a figure, or says how much that changed: by what it cites, or by name and value.</summary>
    public bool IsOf(ChangedFigure changed)
    {
        if (Figure.Plain == 0 || (Statement is { } statement && !Agrees(statement, changed))) return false;
        return Figure.Plain == (IsDifference ? Math.Abs(changed.Difference) : changed.Now) && (Cites(changed) || Names(changed));
    }

    private static IEnumerable<MoneyMention> In(Passage passage, PlainText words, List<ChangeStatement> statements, IEnumerable<Quotation> quotations)
    {
        // A paragraph may have thousands of figures, and as many statements.
        var sources = new Dictionary<int, Quotation>();
        var saying = new Dictionary<int, ChangeStatement>();
        foreach (var quotation in quotations) sources.TryAdd(quotation.Start, quotation);
        foreach (var statement in statements)
        {
            if (statement.Now is { } now) saying.TryAdd(now.Start, statement);
            if (statement.Difference is { } difference) saying.TryAdd(difference.Figure.Start, statement);
        }
        var earlier = statements.Select(s => s.Earlier?.Start).ToHashSet();
        return ProseFigures.In(words).Where(f => f.IsMoney && !earlier.Contains(f.Start))
            .Select(f => new MoneyMention(passage, words, f, saying.GetValueOrDefault(f.Start), sources.GetValueOrDefault(words.At(f.Start))));
    }

    private static bool Agrees(ChangeStatement statement, ChangedFigure changed)
    {
        if (statement.IsAgainstSpending || (statement.Year is { } year && changed.Year is { } other && year != other)) return false;
        // 增减少 says both, and the rate behind it says which.
        var against = changed.Difference < 0 ? ChangeDirection.Up : ChangeDirection.Down;
        return statement.Terms.All(t => t.Direction != against);
    }

    private bool Cites(ChangedFigure changed) => Source is { } source && (IsDifference
        ? source.Cells.Any(c => IsAmong(c, changed.EarlierRows, changed.Earlier) || IsAmong(c, changed.Rows, changed.Now))
        : source.Cells is [var only] && IsAmong(only, changed.Rows, changed.Now));

    private static bool IsAmong(LocatedCell cell, IReadOnlyList<string> rows, decimal? amount) =>
        cell.Cell?.Number is { } number && MoneyUnit.InYuan(number, cell.AmountUnit) == amount && rows.Contains(cell.RowAddress, StringComparer.Ordinal);

    private bool Names(ChangedFigure changed)
    {
        var subject = Subject;
        return changed.Names.Any(n => subject.Contains(n, StringComparison.Ordinal));
    }
}
