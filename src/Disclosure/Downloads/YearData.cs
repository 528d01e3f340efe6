using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>Takes a file of a year over from the site that was there, where it would come out the same; false where it has to be made.</summary>
/// <param name="year">The name of the year's folder.</param>
/// <param name="path">The file.</param>
internal delegate bool KeepYear(string year, string path);

/// <summary>The data of all units of a year to take away, in each of its formats; made of records alone.</summary>
internal static class YearData
{
    /// <summary>Writes the files of each year and kind of document, a part for each, which can be written beside each other.</summary>
    /// <param name="documents">The documents of the site.</param>
    /// <param name="site">The portal.</param>
    /// <param name="sink">Takes the files, from several threads at once.</param>
    /// <param name="keep">Takes over what would come out the same: these are the largest files of a site.</param>
    public static IReadOnlyList<Action> Parts(IReadOnlyList<DocumentEntry> documents, SiteDescription site, ExportSink sink, KeepYear keep) =>
        [.. documents.GroupBy(d => d.Key.Folder, StringComparer.Ordinal).SelectMany(year => PartsOf(year, site, sink, keep))];

    private static IEnumerable<Action> PartsOf(IGrouping<string, DocumentEntry> year, SiteDescription site, ExportSink sink, KeepYear keep)
    {
        if (!keep(year.Key, PageNames.ParquetOfYear(year.Key))) yield return () => YearParquet.Write(year, site, sink);
        if (!keep(year.Key, PageNames.DataOfYear(year.Key))) yield return () => YearCsv.Write(year, site, sink);
    }
}
