using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>The data of all units of a year to take away, in each of its formats; made of records alone.</summary>
internal static class YearData
{
    /// <summary>Writes the files of each year and kind of document.</summary>
    public static void Write(IReadOnlyList<DocumentEntry> documents, SiteDescription site, ExportSink sink)
    {
        YearCsv.Write(documents, site, sink);
        YearParquet.Write(documents, site, sink);
    }
}
