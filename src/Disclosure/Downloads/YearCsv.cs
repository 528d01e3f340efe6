using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>
/// Writes all units of a year as one CSV: a line for each named row of their tables, once in a document, with the amount that it is known by.
/// It is made of records alone; whoever needs every cell takes the files of the tables.
/// </summary>
internal static class YearCsv
{
    private static readonly string[] Header = [TidyTable.Address, "单位代码", "单位", "年度", "文种", TidyTable.Code, TidyTable.Name, "栏", "金额", TidyTable.Unit];

    /// <summary>Writes the file of a year and kind of document.</summary>
    public static void Write(IGrouping<string, DocumentEntry> year, SiteDescription site, ExportSink sink)
    {
        var csv = new CsvWriter(Header);
        foreach (var document in year.OrderBy(d => d.Key)) Write(csv, document, site.Url);
        sink(PageNames.DataOfYear(year.Key), csv.Bytes);
    }

    private static void Write(CsvWriter csv, DocumentEntry document, string url)
    {
        // The same in all its lines.
        var own = CsvWriter.Encoded(document.Unit.Key, document.Unit.Name, document.Year.ToString(CultureInfo.InvariantCulture), document.Name);
        foreach (var row in document.Found.Rows())
        {
            csv.Field(url + document.Folder + row.Link);
            csv.Fields(own);
            csv.Field(row.Code);
            csv.Field(row.Name);
            csv.Field(row.Column);
            csv.Field(row.Amount);
            csv.Field(row.AmountUnit);
            csv.EndLine();
        }
    }
}
