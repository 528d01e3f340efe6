using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Figures;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>
/// Finds the sentences that name a change: by its name or code, or by citing one of its cells. Only parts that speak of money
/// are looked at: what a glossary defines is no explanation.
/// </summary>
internal sealed class SentenceSearch
{
    private readonly CheckContext _context;
    private readonly ReasonSearch _reasons;
    private readonly TotalChanges _totals;
    private readonly int _earlierYear;

    /// <summary>A search through the narrative of a disclosure, which is compared with that of an earlier year, or with another of its own.</summary>
    public SentenceSearch(CheckContext context, AddressBook earlier)
    {
        _context = context;
        _reasons = ReasonSearch.Of(context);
        var overview = OverviewFinder.Of(context.Budget, context.Book, new FindingList(), earlier);
        _totals = new TotalChanges(overview, YearRecord.Of(context.Book, context.Budget).Sections);
        _earlierYear = earlier.Budget.Year;
    }

    /// <summary>What is said of a change.</summary>
    public StatedReason Of(FigureGroup change)
    {
        if (_reasons.Of(_totals.Known(ChangedOf(change))) is { } reason) return new StatedReason(change, StatedReasonKind.Reasoned, reason.Sentence, reason.Place);
        foreach (var (passage, words, at) in Mentions(change))
        {
            var (start, end) = (words.SentenceStart(at), words.SentenceEnd(at));
            return new StatedReason(change, StatedReasonKind.Mentioned, words.Written(start, end).Trim(), passage.PlaceAt(words.At(start)));
        }
        return new StatedReason(change, StatedReasonKind.Silent, "", null);
    }

    private ChangedFigure ChangedOf(FigureGroup change)
    {
        var names = change.Appearances.SelectMany(NamesOf).Concat(change.Appearances.SelectMany(TotalNames))
            .Where(ChangeNames.IsTelling).Distinct(StringComparer.Ordinal);
        return new ChangedFigure([.. names], AmountOf(change.First.After), AmountOf(change.First.Before))
        {
            Rows = [.. change.Appearances.Select(a => a.After?.RowAddress).OfType<string>()],
            EarlierRows = [.. change.Appearances.Select(a => a.Before?.RowAddress).OfType<string>()],
            Year = _earlierYear < _context.Budget.Year ? _earlierYear : null,
        };
    }

    private static decimal? AmountOf(LocatedCell? at) =>
        at?.Cell?.Number is { } number ? MoneyUnit.InYuan(number, at.AmountUnit) : null;

    private IEnumerable<(Passage Passage, PlainText Words, int At)> Mentions(FigureGroup change)
    {
        var names = change.Appearances.SelectMany(NamesOf).Distinct(StringComparer.Ordinal).ToList();
        var totals = change.Appearances.Where(a => a.TextAfter.Length > 0).SelectMany(a => TotalNames(a).Select(n => (Name: n, Figure: a)))
            .Where(n => ChangeNames.IsTelling(n.Name)).Distinct().ToList();
        foreach (var (passage, words) in _reasons.Passages)
        {
            foreach (var name in names)
            {
                for (var at = -1; (at = words.Text.IndexOf(name, at + 1, StringComparison.Ordinal)) >= 0;) yield return (passage, words, at);
            }
            foreach (var (name, figure) in totals)
            {
                for (var at = -1; (at = words.Text.IndexOf(name, at + 1, StringComparison.Ordinal)) >= 0;)
                {
                    // Many figures go by the name of a column: it is this one when the sentence prints it.
                    if (IsPrinted(words, at, words.SentenceEnd(at), figure)) yield return (passage, words, at);
                }
            }
        }
        foreach (var (passage, start) in Citing(change))
        {
            var words = PlainPassages.Of(_context, passage);
            yield return (passage, words, PlainPlace(words, start));
        }
    }

    // An amount may be printed in another unit than in its table.
    private static bool IsPrinted(PlainText words, int start, int end, FigureChange figure) =>
        words.Text.AsSpan()[start..end].Contains(figure.TextAfter, StringComparison.Ordinal)
        || (LineReader.TypeOf(figure.After!) == ColumnType.Amount && AmountOf(figure.After) is { } amount
            && new FigureOrder(ProseFigures.In(words)).From(start).TakeWhile(f => f.Start < end).Any(f => f.IsMoney && f.Plain == amount));

    private IEnumerable<(Passage Passage, int Start)> Citing(FigureGroup change)
    {
        var cells = change.Appearances.Where(a => a.After is not null).Select(a => a.After!.Address).ToHashSet(StringComparer.Ordinal);
        return _context.Quotations.Where(q => q.Cells.Any(c => c.Other is null && cells.Contains(c.Address))).Select(q => (q.Passage, q.Start));
    }

    private static int PlainPlace(PlainText words, int written)
    {
        var at = 0;
        while (at < words.Text.Length && words.At(at) < written) at++;
        return Math.Min(at, Math.Max(0, words.Text.Length - 1));
    }

    private static IEnumerable<string> NamesOf(FigureChange figure)
    {
        if (figure.Code is { } code) yield return code;
        if (NameOf(figure) is var own && ChangeNames.IsTelling(own)) yield return own;
    }

    // A total goes by its column, and by what the first page calls it: 支出总计, which prose calls 总支出.
    private IEnumerable<string> TotalNames(FigureChange figure)
    {
        if (figure.Shown is not { Row.IsTotal: true, Leaf: var leaf }) yield break;
        if (leaf is not null) yield return PlainText.Name(leaf.Path[^1]);
        foreach (var overview in _context.Budget.Edition.Overview.Where(o => Names(o, figure)))
        {
            foreach (var name in ChangeNames.Of(overview.Name)) yield return name;
        }
    }

    private bool Names(OverviewForm overview, FigureChange figure) =>
        _context.Book.Find(overview.Total.Address) is [var only] && only.Address == figure.Shown.Address;

    private static string NameOf(FigureChange figure) =>
        PlainText.Name(figure.Shown is { Row: null, Table.Sheet: { } sheet } ? sheet : figure.OwnName);
}
