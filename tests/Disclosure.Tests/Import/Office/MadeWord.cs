namespace Disclosure.Tests.Import.Office;

/// <summary>A made-up Word file: the XML of its body, and of its other parts where they matter.</summary>
internal static class MadeWord
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Spaces = $"xmlns:w=\"{Main}\" xmlns:r=\"{Rel}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    public static MadeArchive Archive(string body, string styles = "", string numbering = "", string footnotes = "", string header = "", string footer = "")
    {
        var references = new List<string>();
        var archive = new MadeArchive()
            .With("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
            .With("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Rel}/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
            .With("word/document.xml", $"<w:document {Spaces}><w:body>{body}<w:sectPr/></w:body></w:document>");
        Add("styles", styles, "styles");
        Add("numbering", numbering, "numbering");
        Add("footnotes", footnotes, "footnotes");
        Add("header", header.Length > 0 ? P(header) : "", "hdr");
        Add("footer", footer.Length > 0 ? P(footer) : "", "ftr");
        return archive.With("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(references)}</Relationships>");

        void Add(string kind, string content, string root)
        {
            if (content.Length == 0) return;
            archive.With($"word/{kind}.xml", $"<w:{root} {Spaces}>{content}</w:{root}>");
            references.Add($"<Relationship Id=\"r{kind}\" Type=\"{Rel}/{kind}\" Target=\"{kind}.xml\"/>");
        }
    }

    /// <summary>A paragraph with properties.</summary>
    public static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text)}</w:p>";

    /// <summary>A run with properties.</summary>
    public static string R(string text, string properties = "") => $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>The properties of an item of a list.</summary>
    public static string Item(int list, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    /// <summary>A level of a list.</summary>
    public static string Level(int level, string format, string text, int start = 1, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";
}
