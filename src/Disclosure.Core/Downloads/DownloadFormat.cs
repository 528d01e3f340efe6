namespace Disclosure.Core.Downloads;

/// <summary>The formats in which data can be taken away.</summary>
public enum DownloadFormat
{
    /// <summary>A table as lines of fields (RFC 4180).</summary>
    Csv,

    /// <summary>A table as JSON.</summary>
    Json,

    /// <summary>All tables in the official layout, a workbook of Office Open XML.</summary>
    Workbook,

    /// <summary>A Fiscal Data Package, which describes the CSV files of a budget to programs.</summary>
    Package,
}
