using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// The figures of the narrative that bear each other out where no table has them: an amount, its change and the rate of it; parts
/// that add up; what was planned, spent and completed; and what is printed in full again elsewhere. Rates that do not fit are told of
/// by the checks of rates, and once is enough.
/// </summary>
internal sealed class AgreeingFigures
{
    // So many digits, without noughts at the end, are no coincidence.
    private const decimal LeastLong = 100;

    // Of a name with more cells than these one fits any change.
    private const int MostCells = 20;

    private readonly Dictionary<Passage, HashSet<int>> _figures = [];
    private readonly Dictionary<decimal, int> _amounts = [];
    private readonly HashSet<int> _years;

    /// <summary>The figures of a narrative.</summary>
    public AgreeingFigures(CheckContext context)
    {
        _years = [.. context.Cells.Where(c => c.Cell is not null).Select(EarlierFigures.YearOf).OfType<int>()];
        var statements = ChangeParser.All(context);
        foreach (var statement in statements) Add(statement);
        // The same change said of income and of spending.
        foreach (var same in statements.Where(s => s.Difference is { Figure.Value: not 0 }).GroupBy(s => (s.Difference!.Figure.Plain, s.Year)).Where(g => g.Skip(1).Any()))
        {
            foreach (var statement in same) Add(statement.Passage, statement.Difference!.Figure);
        }
        AddUnsaid(context, statements);
        var sections = new PassageSections(context.Passages);
        foreach (var passage in context.Passages.Where(p => !p.IsHeading)) Add(context, sections, passage);
    }

    /// <summary>Whether other figures of its passage bear a figure out.</summary>
    public bool Has(Passage passage, ProseFigure figure) => _figures.TryGetValue(passage, out var starts) && starts.Contains(figure.Start);

    /// <summary>Whether an amount of several digits is printed again in another sentence.</summary>
    public bool IsRepeated(ProseFigure figure) => IsLong(figure) && _amounts.GetValueOrDefault(figure.Plain) > 1;

    // What is printed again, divided, given as a share and completed.
    private void Add(CheckContext context, PassageSections sections, Passage passage)
    {
        var words = PlainPassages.Of(context, passage);
        Count(words);
        foreach (var division in StatedDivisions.In(words, StatedAmounts.Of(context, passage)).Where(d => d.Parts.Count > 1 && d.AddsUp))
        {
            Add(passage, division.Whole.Figure);
            foreach (var part in division.Parts) Add(passage, part.Figure);
        }
        foreach (var rate in Shares.Named(context, passage).Where(s => IsShare(context, s))) Add(passage, rate.Rate);
        foreach (var completion in CompletionRates.In(context, sections, passage))
        {
            Add(passage, completion.Rate);
            foreach (var plan in completion.Amounts.Plans) Add(completion.Amounts.Passage, plan.Figure);
        }
    }

    // Once for each sentence, or item of one.
    private void Count(PlainText words)
    {
        var (end, counted) = (0, new HashSet<decimal>());
        foreach (var figure in ProseFigures.In(words).Where(IsLong))
        {
            if (figure.Start >= end)
            {
                counted = [];
                var sentence = words.SentenceEnd(figure.Start);
                end = words.Text.AsSpan()[figure.Start..sentence].IndexOf(';') is >= 0 and var item ? figure.Start + item : sentence;
            }
            if (counted.Add(figure.Plain)) _amounts[figure.Plain] = _amounts.GetValueOrDefault(figure.Plain) + 1;
        }
    }

    // Of a whole that the tables know by its name.
    private static bool IsShare(CheckContext context, (ProseFigure Part, ProseFigure Rate, int Start, string Whole) share) =>
        SubjectAmounts.Of(context).Find(share.Whole).Any(c => c.Cell?.Number is { } number
            && Shares.Fits(share.Part, MoneyUnit.InYuan(number, c.AmountUnit), share.Rate));

    private static bool IsLong(ProseFigure figure)
    {
        if (!figure.IsMoney || figure.Value == 0) return false;
        var digits = Math.Abs(figure.Value);
        while (digits != decimal.Truncate(digits)) digits *= 10;
        while (digits % 10 == 0) digits /= 10;
        return digits >= LeastLong;
    }

    private void Add(ChangeStatement statement)
    {
        if (statement is not { Rate: { } rate, Now: { } now } || ChangeArithmetic.Fits(statement, ChangeDirection.Up) is null) return;
        Add(statement.Passage, rate.Figure);
        if (statement.Difference is { } difference && IsOfTheText(statement)) Add(statement.Passage, difference.Figure);
        if (!ChangeArithmetic.FitsEither(statement)) return;
        Add(statement.Passage, now);
        if (statement.Earlier is { } earlier) Add(statement.Passage, earlier);
    }

    // 「公务接待费减少 0.15 万元，下降 27.78%」: how much it is now only a table says. A whole may change by just what its part does.
    private void AddUnsaid(CheckContext context, IReadOnlyList<ChangeStatement> statements)
    {
        var unsaid = statements.Where(s => s is { Now: null, Earlier: null, Difference: not null, Rate: not null })
            .Select(s => (Statement: s, Cells: CellsOf(context, s)));
        foreach (var alike in unsaid.GroupBy(s => (s.Statement.Passage, s.Statement.Difference!.Figure.Plain, s.Statement.Rate!.Figure.Plain)))
        {
            if (!alike.Any(s => s.Cells.Any(c => ChangeArithmetic.FitsEither(s.Statement with { Now = FigureOf(s.Statement, c) })))) continue;
            var isDifference = alike.Any(s => IsOfTheText(s.Statement) || IsBetween(s.Statement.Difference!.Figure, s.Cells));
            foreach (var (statement, _) in alike)
            {
                Add(statement.Passage, statement.Rate!.Figure);
                if (isDifference) Add(statement.Passage, statement.Difference!.Figure);
            }
        }
    }

    // The cells of what changed, as the words before its change call it.
    private static IReadOnlyList<LocatedCell> CellsOf(CheckContext context, ChangeStatement statement)
    {
        var (words, end) = (statement.Words, statement.Terms[0].Start);
        var start = words.ClauseStart(end);
        if (statement.Start > start) end = Math.Min(end, statement.Start);
        return SubjectAmounts.Of(context).Find(words.Text[start..end]) is { Count: <= MostCells } cells ? [.. cells.Where(c => c.Cell?.Number is not null)] : [];
    }

    private static ProseFigure FigureOf(ChangeStatement statement, LocatedCell cell) => new(statement.Start, statement.Start, cell.Cell!.Number!.Value, cell.AmountUnit);

    private static bool IsBetween(ProseFigure difference, IReadOnlyList<LocatedCell> cells) => cells.Select(SubjectAmounts.AmountOf).ToList() is var amounts
        && amounts.Exists(now => amounts.Exists(earlier => Math.Abs(now - earlier) == difference.Plain));

    // Where the tables have the earlier year, the difference comes from them.
    private bool IsOfTheText(ChangeStatement statement) => statement.Year is not { } year || !_years.Contains(year);

    private void Add(Passage passage, ProseFigure figure)
    {
        if (!_figures.TryGetValue(passage, out var starts)) _figures[passage] = starts = [];
        starts.Add(figure.Start);
    }
}
