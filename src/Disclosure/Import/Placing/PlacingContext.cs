using Disclosure.Core.Editions;
using Disclosure.Import.Accounts;

namespace Disclosure.Import.Placing;

/// <summary>What those who place the pieces of one source share.</summary>
/// <param name="Journal">Takes what became of each piece.</param>
/// <param name="Books">The subjects by the name of their classification in the edition.</param>
internal sealed record PlacingContext(ImportJournal Journal, IReadOnlyDictionary<string, SubjectBook> Books)
{
    /// <summary>The subjects of a classification; null for none.</summary>
    public SubjectBook? BookOf(string? classification) => classification is null ? null : Books.GetValueOrDefault(classification);

    /// <summary>The book of a column of records, or of the rows by code of a grid.</summary>
    public SubjectBook? BookOf(GridForm form) => BookOf(form.Rows.OfType<RowSlot.CodedRows>().FirstOrDefault()?.Classification);
}
