using System.Globalization;
using System.Security;
using System.Text;

namespace Disclosure.Tests.Import.Office;

/// <summary>A made-up workbook, as the finance systems and people of no real unit write them: cell by cell.</summary>
internal sealed class MadeWorkbook
{
    private readonly List<(string Name, string State, StringBuilder Cells, List<string> Merges, StringBuilder Columns, string Foot, string View)> _sheets = [];
    private readonly List<string> _formats = [];
    private readonly List<string> _looks = ["<xf numFmtId=\"0\" fontId=\"0\" borderId=\"0\"/>"];
    private readonly List<string> _texts = [];
    private readonly List<string> _fonts = ["<font><sz val=\"11\"/></font>", "<font><b/><sz val=\"18\"/></font>"];
    private readonly List<string> _fills = ["<fill/>"];
    private int _row;

    /// <summary>Begins a sheet.</summary>
    public MadeWorkbook Sheet(string name, string state = "visible", string foot = "", string view = "")
    {
        _sheets.Add((name, state, new StringBuilder(), [], new StringBuilder(), foot, view));
        _row = 0;
        return this;
    }

    /// <summary>A row of cells as they stand in the part, each from <see cref="Text"/>, <see cref="Number"/> or <see cref="Raw"/>; null for none.</summary>
    public MadeWorkbook Row(params string?[] cells) => Row("", cells);

    public MadeWorkbook Row(string attributes, string?[] cells)
    {
        _row++;
        _sheets[^1].Cells.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\" {attributes}>");
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } cell) _sheets[^1].Cells.Append(cell.Replace("<c ", $"<c r=\"{(char)('A' + i)}{_row}\" ", StringComparison.Ordinal));
        }
        _sheets[^1].Cells.Append("</row>");
        return this;
    }

    public MadeWorkbook Blank(int rows = 1)
    {
        _row += rows;
        return this;
    }

    public MadeWorkbook Merge(string range)
    {
        _sheets[^1].Merges.Add(range);
        return this;
    }

    public MadeWorkbook HideColumn(int column)
    {
        _sheets[^1].Columns.Append(CultureInfo.InvariantCulture, $"<col min=\"{column}\" max=\"{column}\" width=\"9\" hidden=\"1\"/>");
        return this;
    }

    /// <summary>A look: how numbers are shown, whether with lines around, bold, centred. Its number is for the cells.</summary>
    public int Look(string format = "General", bool ruled = false, bool bold = false, bool centred = false)
    {
        if (!_formats.Contains(format)) _formats.Add(format);
        _looks.Add($"<xf numFmtId=\"{(format == "General" ? 0 : 164 + _formats.IndexOf(format))}\" fontId=\"{(bold ? 1 : 0)}\" borderId=\"{(ruled ? 1 : 0)}\">{(centred ? "<alignment horizontal=\"center\"/>" : "")}</xf>");
        return _looks.Count - 1;
    }

    /// <summary>A look with colours, as the format writes them: <c>rgb="FFFFFFFF"</c>, <c>theme="0"</c>; blank for none.</summary>
    public int Coloured(string ink, string ground = "")
    {
        _fonts.Add($"<font><sz val=\"11\"/>{(ink.Length > 0 ? $"<color {ink}/>" : "")}</font>");
        _fills.Add(ground.Length > 0 ? $"<fill><patternFill patternType=\"solid\"><fgColor {ground}/><bgColor indexed=\"64\"/></patternFill></fill>" : "<fill><patternFill patternType=\"none\"/></fill>");
        _looks.Add($"<xf numFmtId=\"0\" fontId=\"{_fonts.Count - 1}\" fillId=\"{_fills.Count - 1}\" borderId=\"0\"/>");
        return _looks.Count - 1;
    }

    public string Text(string text, int look = 0)
    {
        _texts.Add($"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>");
        return $"<c t=\"s\" s=\"{look}\"><v>{_texts.Count - 1}</v></c>";
    }

    /// <summary>A text of runs and whatever else the format allows in one.</summary>
    public string Rich(string inner, int look = 0)
    {
        _texts.Add($"<si>{inner}</si>");
        return $"<c t=\"s\" s=\"{look}\"><v>{_texts.Count - 1}</v></c>";
    }

    public static string Number(string value, int look = 0) => $"<c s=\"{look}\"><v>{value}</v></c>";

    public static string Raw(string inner, string type, int look = 0) => $"<c t=\"{type}\" s=\"{look}\">{inner}</c>";

    /// <summary>Parts that lie upon a sheet: boxes of text at a row and column, counted from 0, and comments of cells.</summary>
    public static MadeArchive WithDrawings(MadeArchive archive, int sheet, IReadOnlyList<(int Row, int Column, string[] Lines)> boxes, IReadOnlyList<(string Cell, string Text)> comments)
    {
        const string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var shapes = boxes.Select(b => $"<xdr:twoCellAnchor><xdr:from><xdr:col>{b.Column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{b.Row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>99</xdr:row></xdr:to>"
            + $"<xdr:sp><xdr:txBody><a:bodyPr/>{string.Concat(b.Lines.Select(l => $"<a:p><a:r><a:rPr/><a:t>{SecurityElement.Escape(l)}</a:t></a:r></a:p>"))}</xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>");
        var remarks = comments.Select(c => $"<comment ref=\"{c.Cell}\" authorId=\"0\"><text><r><t>{SecurityElement.Escape(c.Text)}</t></r></text></comment>");
        return archive
            .With($"xl/worksheets/_rels/sheet{sheet}.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{rel}/drawing\" Target=\"../drawings/drawing{sheet}.xml\"/><Relationship Id=\"rId2\" Type=\"{rel}/comments\" Target=\"../comments{sheet}.xml\"/></Relationships>")
            .With($"xl/drawings/drawing{sheet}.xml", $"<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">{string.Concat(shapes)}</xdr:wsDr>")
            .With($"xl/comments{sheet}.xml", $"<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>某某</author></authors><commentList>{string.Concat(remarks)}</commentList></comments>");
    }

    public MadeArchive Archive()
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var archive = new MadeArchive()
            .With("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                + string.Concat(_sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")) + "</Types>")
            .With("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            .With("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{rel}\"><sheets>" + string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>")
            .With("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{rel}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
                + $"<Relationship Id=\"rId900\" Type=\"{rel}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId901\" Type=\"{rel}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>")
            .With("xl/styles.xml", $"<styleSheet xmlns=\"{main}\"><numFmts>{string.Concat(_formats.Select((f, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(f)}\"/>"))}</numFmts>"
                + $"<fonts>{string.Concat(_fonts)}</fonts><fills>{string.Concat(_fills)}</fills>" + "<borders><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
                + $"<cellStyleXfs><xf/></cellStyleXfs><cellXfs>{string.Concat(_looks)}</cellXfs></styleSheet>")
            .With("xl/sharedStrings.xml", $"<sst xmlns=\"{main}\">{string.Concat(_texts)}</sst>");
        for (var i = 0; i < _sheets.Count; i++)
        {
            var (_, _, cells, merges, columns, foot, view) = _sheets[i];
            archive.With($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{main}\">{(view.Length > 0 ? $"<sheetViews><sheetView workbookViewId=\"0\" {view}/></sheetViews>" : "")}{(columns.Length > 0 ? $"<cols>{columns}</cols>" : "")}<sheetData>{cells}</sheetData>"
                + (merges.Count > 0 ? $"<mergeCells>{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>" : "")
                + (foot.Length > 0 ? $"<headerFooter><oddFooter>{foot}</oddFooter></headerFooter>" : "") + "</worksheet>");
        }
        return archive;
    }

    public byte[] Bytes() => Archive().Bytes();
}
