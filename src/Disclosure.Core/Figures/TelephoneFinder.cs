using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>Finds the telephone that a document gives.</summary>
public static class TelephoneFinder
{
    /// <summary>The field that gives it, that of the whole document before those of projects; null when none does.</summary>
    public static LocatedCell? Of(AddressBook book) => book.Cells
        .Where(c => c is { Field.Meaning: Meaning.Telephone, Cell.Text: var text } && text.Any(char.IsAsciiDigit))
        .OrderBy(c => c.Table.Sheet is not null)
        .FirstOrDefault();
}
