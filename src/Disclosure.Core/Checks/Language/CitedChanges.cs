using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Language;

/// <summary>What the figures of the narrative cite, by where they stand; and of a difference the two cells that it is between.</summary>
internal sealed class CitedChanges
{
    private readonly Dictionary<(Passage, int), Quotation> _quotations = [];

    private CitedChanges(CheckContext context)
    {
        foreach (var quotation in context.Quotations) _quotations.TryAdd((quotation.Passage, quotation.Start), quotation);
    }

    /// <summary>
    /// The cells that the difference of a statement cites, the present and the earlier; null when it cites none, or others than one of
    /// this year and one of a year before.
    /// </summary>
    public static (LocatedCell Now, LocatedCell Earlier)? Of(CheckContext context, ChangeStatement statement)
    {
        if (statement.Difference is not { Figure: var figure }) return null;
        var cited = context.Once(static c => new CitedChanges(c))._quotations;
        if (!cited.TryGetValue((statement.Passage, statement.Words.At(figure.Start)), out var quotation)) return null;
        if (quotation is not { Fault: "", Cells: [{ Cell.Number: not null } one, { Cell.Number: not null } other] }) return null;
        var year = context.Budget.Year;
        return (YearOf(one, year) - YearOf(other, year)) switch
        {
            > 0 => (one, other),
            < 0 => (other, one),
            _ => null,
        };
    }

    private static int YearOf(LocatedCell cell, int own) => EarlierFigures.YearOf(cell) ?? cell.Other?.Year ?? (IsOfLastYear(cell) ? own - 1 : own);

    // A column may be called after its year, or after its being the one before.
    private static bool IsOfLastYear(LocatedCell cell) => Array.Exists(LastYear, w => cell.Steps.Any(s => s.StartsWith(w, StringComparison.Ordinal)));

    private static readonly string[] LastYear = Words.WordLists.Of(Words.WordLists.LastYear);
}
