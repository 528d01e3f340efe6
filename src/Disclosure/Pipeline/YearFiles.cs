using Disclosure.Core.Carrying;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Formatting;
using Disclosure.Input;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Pipeline;

/// <summary>The files of a document that is carried over, as text.</summary>
/// <param name="source">Where the other document lies.</param>
/// <param name="before">The other document.</param>
/// <param name="edition">The edition of the new one.</param>
/// <param name="document">What becomes of its values.</param>
/// <param name="units">The units of the amounts where they are others than the edition's.</param>
internal sealed class YearFiles(BudgetPlace source, Budget before, Edition edition, CarriedDocument document, AmountUnits units)
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>All of them, by their path in the folder of the year.</summary>
    public IReadOnlyDictionary<string, string> All()
    {
        _files["disclosure.yaml"] = Publication();
        foreach (var part in edition.Parts.Where(p => p.IsProse)) AddProse(part);
        foreach (var form in before.Edition.Parts.SelectMany(p => p.Tables).Select(t => before.Edition.Tables[t]))
        {
            if (document.After(form) is { } after) AddTable(form, after);
        }
        foreach (var form in document.NewTables()) _files[$"tables/{form.Key}.yaml"] = $"{DataKeys.EmptyNote.Name}: {Unfilled.Mark}\n";
        return _files;
    }

    // Days, acknowledgements and corrections are of one year alone.
    private string Publication()
    {
        var (old, move) = (before.Publication, document.Move);
        var kept = new Publication { Title = move.In(old.Title), Source = old.Source, Author = old.Author, Keywords = move.In(old.Keywords), Summary = move.In(old.Summary) };
        return DisclosureText.Of(edition.Key, kept, classificationYear: null, units, $"照 {source.Key.Folder} 新建。批复日期、公开日期，确认过的警告，都要按新的一年另写。");
    }

    private void AddProse(Part part)
    {
        var name = part.Key + ".md";
        if (TextOf(source.Folder.Under(name)) is { } text) _files[name] = document.Prose.Of(text);
        else if (!part.MayLack) _files[name] = Unfilled.Mark + "\n";
    }

    private void AddTable(TableForm form, TableForm after)
    {
        var tables = source.Folder.Under("tables");
        Add(tables.Under($"{form.Key}.yaml"), $"tables/{after.Key}.yaml", after);
        var sheets = tables.Under(form.Key);
        if (form.SheetField is null) return;
        foreach (var name in sheets.Entries(new FindingList())) Add(sheets.Under(name), $"tables/{after.Key}/{name}", after);
    }

    private void Add(InputPath file, string to, TableForm after)
    {
        if (TextOf(file) is { } text) _files[to] = CarriedTable.Of(text, file.Name, after, document);
    }

    private static string? TextOf(InputPath file) => file.Find().IsFile ? SourceFile.Load(file, new FindingList()) : null;
}
