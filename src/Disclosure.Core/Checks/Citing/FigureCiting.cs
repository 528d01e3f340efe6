using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Checks.Rules.Wording;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Citing;

/// <summary>
/// Finds for each figure of the narrative that cites nothing the one cell that it is: by value, by what the sentence says it is of, by year
/// and by kind of number. Where several cells fit, the section's own table decides; where it does not, the figure is left.
/// </summary>
public sealed class FigureCiting
{
    private readonly CheckContext _context;
    private readonly CellShelf _shelf;
    private readonly SubjectReader _subjects;
    private readonly HeadingTables _headings;
    private readonly Dictionary<(Passage, int), Quotation> _quotations = [];
    private readonly List<FoundFigure> _found = [];
    private readonly bool _isFinal;
    private (string Part, IReadOnlyList<string> Headings) _section = ("", []);
    private TableForm? _last;
    private TableForm? _whole;

    private FigureCiting(CheckContext context)
    {
        _context = context;
        // Whoever keeps final accounts under the year alone still prints 决算 above the tables.
        _isFinal = context.Budget.Key.Kind == DocumentKind.FinalAccounts || context.Budget.Edition.Tables.Values.Any(t => ComparedName.IsSpending(t.Name) == true);
        _shelf = new CellShelf(context);
        _subjects = new SubjectReader(context, _shelf.Rows, _isFinal);
        _headings = new HeadingTables(context.Budget.Edition.Tables.Values);
        foreach (var quotation in context.Quotations) _quotations.TryAdd((quotation.Passage, quotation.Start), quotation);
    }

    /// <summary>The figures of a narrative that cite nothing, in order; headings are left alone.</summary>
    public static IReadOnlyList<FoundFigure> Of(CheckedBudget budget)
    {
        var citing = new FigureCiting(budget.Context);
        foreach (var passage in budget.Passages) citing.Read(passage);
        return citing._found;
    }

    private void Read(Passage passage)
    {
        var subjects = _subjects.Read(passage);
        if (passage.IsHeading) return;
        if (_section.Part != passage.Part || !_section.Headings.SequenceEqual(passage.Headings, StringComparer.Ordinal)) (_last, _whole) = (null, null);
        _section = (passage.Part, passage.Headings);
        var words = PlainPassages.Of(_context, passage);
        var cited = 0;
        foreach (var figure in ProseFigures.In(words))
        {
            var start = words.At(figure.Start);
            while (cited < passage.Citations.Count && passage.Citations[cited].Start + passage.Citations[cited].Length <= start) cited++;
            if (cited < passage.Citations.Count && passage.Citations[cited].Start <= start)
            {
                // What is cited by hand leads on as what is cited here does.
                if (CitedBy(passage, passage.Citations[cited].Start) is { } by) GoOn(by, subjects.GetValueOrDefault(figure.Start));
                continue;
            }
            _found.Add(Find(passage, words, figure, subjects.GetValueOrDefault(figure.Start)));
        }
    }

    private TableForm? CitedBy(Passage passage, int start) =>
        _quotations.GetValueOrDefault((passage, start)) is { Fault: "", Cells: [{ Other: null } cell], IsExact: true } ? cell.Table.Form : null;

    // Where a section has given an amount of the whole unit, its parts are of the whole too, and of that table.
    private void GoOn(TableForm form, FigureSubject? subject)
    {
        _last = form;
        if (subject?.IsWhole == true) _whole = form;
    }

    private FoundFigure Find(Passage passage, PlainText words, ProseFigure figure, FigureSubject? subject)
    {
        var written = words.Written(figure.Start, figure.End);
        var found = new FoundFigure(passage, words.At(figure.Start), written) { Number = NumberOf(written) };
        if (LeftReason(passage, words, figure, found) is { } reason) return found with { Reason = reason };
        if (subject is null) return found with { Reason = CitingWords.Change };
        if (_shelf.Find(figure) is not { } alike) return found with { Reason = CitingWords.TooMany };
        var meant = _whole is null ? subject : subject with { IsWhole = true };
        var choice = CellChoice.Of(meant, alike, _isFinal, _whole ?? _headings.Of(passage.Headings), _last);
        if (choice.Cell is not { } cell) return found with { Reason = choice.Reason };
        GoOn(cell.Table.Form, subject);
        return found with { Source = AddressOf(cell) };
    }

    private static string? LeftReason(Passage passage, PlainText words, ProseFigure figure, FoundFigure found)
    {
        if (passage.IsRow) return CitingWords.Row;
        if (!figure.IsMoney) return CitingWords.Rate;
        if (figure.IsOver) return CitingWords.About;
        if (FigureLimits.IsLimit(words, figure) || (figure.End < words.Text.Length && words.Text[figure.End] == '/')) return CitingWords.Limit;
        // A list shares one unit, and what its numbers are of is told elsewhere.
        return PrintedNumber.Parse(found.Number) is null || MoneyUnit.At(found.Words.AsSpan(found.Number.Length)) != figure.Unit ? CitingWords.Shape : null;
    }

    private static string NumberOf(string written)
    {
        var end = written.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return written[..end];
    }

    private string AddressOf(LocatedCell cell) =>
        _context.Book.Find(cell.ShortAddress) is [var only] && only.Address == cell.Address ? cell.ShortAddress : cell.Address;
}
