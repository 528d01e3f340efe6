using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Import.Accounts;
using Disclosure.Import.Blocks;
using Disclosure.Import.Placing;
using Disclosure.Import.Recognition;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>A source placed in the tables and parts of one edition.</summary>
/// <param name="Match">The edition, and which table is which.</param>
/// <param name="Document">What came of it.</param>
/// <param name="Journal">What became of each piece.</param>
/// <param name="Known">The classifications that it was placed with.</param>
/// <param name="Books">The same with the subjects that the source adds.</param>
internal sealed record ImportPlacing(
    EditionMatch Match, ImportedDocument Document, ImportJournal Journal, ImportBooks Known, IReadOnlyDictionary<string, SubjectBook> Books)
{
    /// <summary>The pieces that have no place in the edition, or another name there.</summary>
    public IReadOnlySet<(Origin Origin, string Text)> Unfit { get; } =
        Journal.Entries.Where(e => e.Kind is JournalKind.Left or JournalKind.Renamed).Select(e => (e.Origin, e.Text)).ToHashSet();

    /// <summary>Places it.</summary>
    /// <param name="blocks">The blocks of all files.</param>
    /// <param name="match">The edition, and which table is which.</param>
    /// <param name="forms">The editions and classifications.</param>
    /// <param name="key">The document that it becomes.</param>
    /// <param name="findings">Takes the faults of classifications.</param>
    public static ImportPlacing Of(IReadOnlyList<SourceBlock> blocks, EditionMatch match, InputForms forms, DocumentKey key, FindingList findings)
    {
        var known = ImportBooks.Of(forms, match.Edition, key.Year, findings);
        var named = forms.KnownName(key.Unit, findings);
        var unit = named.Length > 0 ? named : UnitNames.Of(blocks, match.Edition);
        // What is printed at the end may name what the beginning speaks of: the first reading only learns the names.
        var first = known.Open(new ImportJournal());
        DocumentPlacing.Place(blocks, match, unit, new PlacingContext(new ImportJournal(), first));
        var journal = new ImportJournal();
        var books = known.Open(journal, first);
        return new ImportPlacing(match, DocumentPlacing.Place(blocks, match, unit, new PlacingContext(journal, books)), journal, known, books);
    }
}
