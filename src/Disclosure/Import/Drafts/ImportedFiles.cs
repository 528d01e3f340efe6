using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Formatting;
using Disclosure.Import.Placing;

namespace Disclosure.Import.Drafts;

/// <summary>The files of a document that was placed, as text, by their paths in the folder of its year.</summary>
internal static class ImportedFiles
{
    private const string Blank = "# 原件的这张表是空白的，没有说明\n";

    /// <summary>All of them. What the source does not have has no file: the check says that it is missing, and nobody reads words that nobody wrote.</summary>
    public static IReadOnlyDictionary<string, string> Of(ImportedDocument document)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["disclosure.yaml"] = DisclosureText.Of(document.Edition.Key, new Publication { Title = document.Title }, units: document.AmountUnits),
        };
        foreach (var (part, blocks) in document.Narratives) files[part + ".md"] = NarrativeText.Of(blocks);
        foreach (var table in document.Tables.Where(t => t.IsInSource)) Add(table, files);
        return files;
    }

    private static void Add(PlacedTable table, SortedDictionary<string, string> files)
    {
        var key = table.Form.Key;
        if (table.Form.SheetField is null)
        {
            var text = TableText.Of(table.Form, table.Sheets[0]);
            files[$"tables/{key}.yaml"] = text.Trim() is "" or "[]" or "{}" ? Blank : text;
            return;
        }
        if (table.Sheets.Count == 0) files[$"tables/{key}.yaml"] = table.EmptyNote.Length > 0 ? TableText.WithoutSheets(table.EmptyNote) : Blank;
        for (var i = 0; i < table.Sheets.Count; i++)
        {
            files[string.Create(CultureInfo.InvariantCulture, $"tables/{key}/{i + 1}.yaml")] = TableText.Of(table.Form, table.Sheets[i]);
        }
    }
}
