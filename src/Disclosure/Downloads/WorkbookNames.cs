namespace Disclosure.Downloads;

/// <summary>The namespaces of the parts of a workbook (ECMA-376, transitional), and where they begin in its package.</summary>
internal static class WorkbookNames
{
    /// <summary>Spreadsheets.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What parts say of each other.</summary>
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Packages: what parts say of each other, in files of their own.</summary>
    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Packages: the kinds of parts.</summary>
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The properties of the document.</summary>
    public const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /// <summary>Dublin Core, for their names.</summary>
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
}
