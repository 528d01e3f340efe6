using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>The data of all units of a year to take away, in each of its formats; made of records alone.</summary>
internal static class YearData
{
    /// <summary>Writes the files of each year and kind of document, a part for each, which can be written beside each other.</summary>
    public static IReadOnlyList<Action> Parts(IReadOnlyList<DocumentEntry> documents, SiteDescription site, ExportSink sink) =>
    [
        .. documents.GroupBy(d => d.Key.Folder, StringComparer.Ordinal).SelectMany(year => (IReadOnlyList<Action>)
        [
            () => YearParquet.Write(year, site, sink),
            () => YearCsv.Write(year, site, sink),
        ]),
    ];
}
