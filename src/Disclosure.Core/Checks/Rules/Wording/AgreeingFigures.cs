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
        // Where the tables have the earlier year, the difference comes from them.
        if (statement.Difference is { } difference && (statement.Year is not { } year || !_years.Contains(year))) Add(statement.Passage, difference.Figure);
        if (!ChangeArithmetic.FitsEither(statement)) return;
        Add(statement.Passage, now);
        if (statement.Earlier is { } earlier) Add(statement.Passage, earlier);
    }

    private void Add(Passage passage, ProseFigure figure)
    {
        if (!_figures.TryGetValue(passage, out var starts)) _figures[passage] = starts = [];
        starts.Add(figure.Start);
    }
}
