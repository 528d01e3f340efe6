using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>Writes the data of a budget to take away, in every format of a registry.</summary>
internal static class BudgetExport
{
    /// <summary>Writes the files of a budget into <paramref name="sink"/>, beside its pages, and says which there are.</summary>
    public static IReadOnlyList<Download> Write(Budget budget, SiteDescription site, DownloadRegistry registry, ExportSink sink)
    {
        var export = new ExportedBudget(budget, site, sink);
        foreach (var table in export.Tables)
        {
            foreach (var entry in registry.OfTables) export.Offer(entry.Format, entry.FileOf(budget, table.Form), entry.Write(table), table.Form.Key);
        }
        foreach (var entry in registry.OfBudgets)
        {
            var file = entry.FileOf(budget);
            export.Offer(entry.Format, file, entry.Write(export, file));
        }
        return export.Downloads;
    }

    /// <summary>The names of the classifications of which a budget has codes, by the resource of the package that the codes would be.</summary>
    public static ILookup<string, string> CodesOf(Budget budget) =>
        UsedCodes.Of(budget).ToLookup(c => c.Key, c => c.Name, StringComparer.Ordinal);
}

/// <summary>Takes a finished file of the site.</summary>
/// <param name="path">Its path in the site, with forward slashes.</param>
/// <param name="bytes">The whole file; valid during the call.</param>
internal delegate void ExportSink(string path, ReadOnlySpan<byte> bytes);
