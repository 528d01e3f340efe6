using System.Globalization;
using System.Text;
using Disclosure.Fuzzing.Programs;
using Disclosure.Tests.Import.Office;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>New workbooks that are made to use up time or memory, or to reach what lies outside of them.</summary>
internal static class WorkbookAttacks
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    /// <summary>One of the attacks.</summary>
    public static (string What, byte[] Bytes) Of(Dice dice, SoundDocuments sound, Bait bait)
    {
        var book = dice.Of(sound.Workbooks)();
        var part = dice.Of(book.Names);
        return dice.Below(8) switch
        {
            0 => ($"a bomb in {part}", ArchiveAttacks.Bomb(book, part, dice)),
            1 => ($"entities in {part}", ArchiveAttacks.Entities(book, part, dice, bait)),
            2 => ("links to what lies outside", Links(book, dice, bait)),
            3 => ("macros", Macros(book)),
            4 => ("an archive that lies", ArchiveAttacks.Lies(book, dice)),
            5 => ("cells without number", Cells(book, dice)),
            6 => ("a long text in many cells", LongTexts(book, dice)),
            _ => ("formats of numbers", Formats(book, dice)),
        };
    }

    private static byte[] Links(MadeArchive book, Dice dice, Bait bait)
    {
        var target = dice.Of(bait.File, "file://" + bait.File, bait.Url, "../../../../../.." + bait.File);
        var kind = dice.Of("worksheet", "sharedStrings", "styles", "externalLink", "image", "hyperlink", "vbaProject");
        var mode = dice.Of("TargetMode=\"External\"", "");
        var relations = book.TextOf("xl/_rels/workbook.xml.rels").Replace("</Relationships>", $"<Relationship Id=\"rId99\" Type=\"http://x/{kind}\" Target=\"{target}\" {mode}/></Relationships>", StringComparison.Ordinal);
        return book.With("xl/_rels/workbook.xml.rels", relations)
            .With("xl/workbook.xml", book.TextOf("xl/workbook.xml").Replace("</sheets>", "<sheet name=\"外\" sheetId=\"99\" r:id=\"rId99\"/></sheets><externalReferences><externalReference r:id=\"rId99\"/></externalReferences>", StringComparison.Ordinal))
            .With(Sheet, $"<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"{bait.Url}\")+'[{target}]表'!A1</f></c><c r=\"B1\" t=\"str\"><f>cmd|' /c calc'!A0</f><v>文</v></c></row></sheetData></worksheet>").Bytes();
    }

    private static byte[] Macros(MadeArchive book) => book
        .With("[Content_Types].xml", book.TextOf("[Content_Types].xml").Replace("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal))
        .With("xl/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]]).Bytes();

    private static byte[] Cells(MadeArchive book, Dice dice)
    {
        var (text, count, step, isTall) = (new StringBuilder("<worksheet><sheetData>"), dice.Size(150_000), dice.Of(1, 7, 1000), dice.OneIn(2));
        for (var i = 0; i < count; i++)
        {
            var row = isTall ? i * step % 1_048_576 : i / 200 * step % 1_048_576;
            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\"><c r=\"{Column(isTall ? dice.Below(16_384) : i % 200)}{row + 1}\" t=\"str\"><v>{i}</v></c></row>");
        }
        text.Append("</sheetData><mergeCells>");
        for (var i = dice.Size(20_000); i > 0; i--) text.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{Column(dice.Below(700))}{1 + dice.Below(1000)}:{Column(dice.Below(16_384))}{1 + dice.Below(1_048_576)}\"/>");
        return book.With(Sheet, text.Append("</mergeCells></worksheet>").ToString()).Bytes();
    }

    private static byte[] LongTexts(MadeArchive book, Dice dice)
    {
        var text = new string(dice.Of('文', ' ', '1', '\n'), dice.Size(2_000_000));
        var cells = string.Concat(Enumerable.Range(1, dice.Size(100_000)).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" t=\"s\"><v>0</v></c></row>"));
        return book.With("xl/sharedStrings.xml", $"<sst><si><t xml:space=\"preserve\">{text}文</t></si></sst>").With(Sheet, $"<worksheet><sheetData>{cells}</sheetData></worksheet>").Bytes();
    }

    private static byte[] Formats(MadeArchive book, Dice dice)
    {
        var format = string.Concat(Enumerable.Repeat(dice.Of("0", "#,", "[Red]", "[>1e308]", "\"a\"", "\\", "_", "*", "?/?", "0.", "E+0", ";", "y", "[h]", "%", "@", "[$-F800]"), dice.Size(20_000)));
        var styles = book.TextOf("xl/styles.xml").Replace("<numFmts>", $"<numFmts><numFmt numFmtId=\"164\" formatCode=\"{System.Security.SecurityElement.Escape(format)}\"/>", StringComparison.Ordinal);
        var numbers = string.Concat(Enumerable.Range(1, 200).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" s=\"{dice.Of("0", "1", "2", "-1", "99999999999")}\"><v>{dice.Of("1e308", "-1e308", "NaN", "0.1", "-0", "1e-320", "9999999999999999999999", "2958466", "x")}</v></c></row>"));
        return book.With("xl/styles.xml", styles).With(Sheet, $"<worksheet><sheetData>{numbers}</sheetData></worksheet>").Bytes();
    }

    private static string Column(int column) => column < 26 ? $"{(char)('A' + column)}" : Column(column / 26 - 1) + (char)('A' + column % 26);
}
