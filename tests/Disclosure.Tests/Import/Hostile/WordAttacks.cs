using System.Globalization;
using Disclosure.Fuzzing.Programs;
using Disclosure.Tests.Import.Office;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>Word files that are made to use up time, memory or the stack, or to reach what lies outside of them.</summary>
internal static class WordAttacks
{
    private static readonly string[] Formats = ["decimal", "upperRoman", "lowerLetter", "chineseCounting", "chineseCountingThousand", "ideographTraditional", "decimalEnclosedCircle", "bullet", "none", "x"];

    /// <summary>One of the attacks.</summary>
    public static (string What, byte[] Bytes) Of(Dice dice, Bait bait)
    {
        var sound = MadeWord.Archive(MadeWord.P("文"), "<w:style/>", "<w:num/>", "<w:footnote/>", "头", "脚");
        var part = dice.Of(sound.Names);
        return dice.Below(7) switch
        {
            0 => ($"a bomb in {part}", ArchiveAttacks.Bomb(sound, part, dice)),
            1 => ($"entities in {part}", ArchiveAttacks.Entities(sound, part, dice, bait)),
            2 => ("an archive that lies", ArchiveAttacks.Lies(sound, dice)),
            3 => ("elements that nest", Nested(dice)),
            4 => ("numbers of lists", Lists(dice)),
            5 => ("a table of huge spans", Spans(dice)),
            _ => ("links to what lies outside", Links(dice, bait)),
        };
    }

    private static byte[] Nested(Dice dice)
    {
        var (open, close) = dice.Of(("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ("<w:p><w:r>", "</w:r></w:p>"), ("<w:ins>", "</w:ins>"), ("<m:oMath>", "</m:oMath>"), ("<x>", "</x>"));
        var depth = dice.Size(100_000);
        return MadeWord.Archive(string.Concat(Enumerable.Repeat(open, depth)) + MadeWord.P("底") + (dice.OneIn(4) ? "" : string.Concat(Enumerable.Repeat(close, depth)))).Bytes();
    }

    private static byte[] Lists(Dice dice)
    {
        var start = dice.Of(0, -1, 1, 26_000_000, 1_999_999_999, int.MaxValue);
        var levels = string.Concat(Enumerable.Range(0, 9).Select(l => MadeWord.Level(l, dice.Of(Formats), string.Concat(Enumerable.Range(1, 9).Select(i => $"%{i}")), start)));
        var items = string.Concat(Enumerable.Range(0, dice.Size(3000)).Select(i => MadeWord.P("项", MadeWord.Item(1, dice.Of(0, 1, 8, 9, -1, 2_000_000_000)))));
        return MadeWord.Archive(items, "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>",
            $"<w:abstractNum w:abstractNumId=\"1\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>").Bytes();
    }

    private static byte[] Spans(Dice dice)
    {
        var cells = string.Concat(Enumerable.Range(0, dice.Size(3000)).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:gridSpan w:val=\"{dice.Of("1", "0", "-1", "63", "2000000000", "x")}\"/><w:vMerge {dice.Of("w:val=\"restart\"", "")}/></w:tcPr>{MadeWord.P("格")}</w:tc>")));
        return MadeWord.Archive($"<w:tbl>{string.Concat(Enumerable.Repeat($"<w:tr><w:trPr><w:gridBefore w:val=\"{dice.Of("0", "1", "2000000000")}\"/></w:trPr>{cells}</w:tr>", 1 + dice.Below(20)))}</w:tbl>").Bytes();
    }

    private static byte[] Links(Dice dice, Bait bait)
    {
        var target = dice.Of(bait.File, "file://" + bait.File, bait.Url, "../../../../.." + bait.File);
        var archive = MadeWord.Archive($"<w:altChunk r:id=\"out\"/><w:p><w:r><w:instrText>INCLUDETEXT \"{target}\"</w:instrText></w:r><w:r><w:t>文</w:t></w:r></w:p><w:subDoc r:id=\"out\"/>", "<w:style/>");
        var relations = archive.TextOf("word/_rels/document.xml.rels").Replace("</Relationships>",
            $"<Relationship Id=\"out\" Type=\"http://x/{dice.Of("aFChunk", "subDocument", "styles", "footnotes", "attachedTemplate", "header")}\" Target=\"{target}\" {dice.Of("TargetMode=\"External\"", "")}/></Relationships>", StringComparison.Ordinal);
        return archive.With("word/_rels/document.xml.rels", relations).Bytes();
    }
}
