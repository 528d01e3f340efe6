namespace Disclosure.Benchmarks.Office;

/// <summary>What LibreOffice makes of the workbooks of an input.</summary>
internal enum OfficeWay
{
    /// <summary>It saves them as XLS, and the narrative as DOCX.</summary>
    Saved,

    /// <summary>It prints them as PDF.</summary>
    Printed,

    /// <summary>It prints them as PDF, without the lines and shades of their cells.</summary>
    PrintedPlain,
}
