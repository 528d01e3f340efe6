using CsCheck;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Pdf;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>Nothing is lost and nothing is invented: every letter of a page is in a block or was left out with a reason.</summary>
public sealed class KeptLettersTests
{
    private static readonly Gen<string> Word = Gen.Char["一二三预算支出收入合计（）、：。1234567890.,%万元Ab"].Array[1, 12].Select(c => new string(c));

    private static readonly Gen<DrawnPage> Pages = Gen.Select(
        Gen.Select(Gen.Double[0, 500], Gen.Double[20, 780], Word, Gen.Int[6, 30]).Array[0, 25],
        Gen.Select(Gen.Int[0, 500], Gen.Int[0, 800], Gen.Int[20, 500], Gen.Bool).Array[0, 20],
        Word.Array[6])
        .Select((texts, lines, cells) => Draw(texts, lines, cells));

    [Fact]
    public void Every_letter_is_in_a_block_or_left_out_with_a_reason() => Hold(60);

    [Fact]
    public void A_text_in_a_frame_over_which_a_table_without_lines_lies_is_kept() => Hold(1, "c0NbVOP9YqL1");

    [Fact]
    public void A_text_that_reaches_out_of_a_frame_is_not_read_in_it_and_again_beside_it() => Hold(1, "bO8D5t6XwS21");

    private static void Hold(int times, string? seed = null) => Pages.Array[1, 3].Sample(
        pages =>
        {
            var document = Read(pages);
            Sorted(document.Blocks.SelectMany(Texts).Concat(document.Dropped.Select(d => d.Text))).ShouldBe(Sorted(pages.Select(p => p.Drawn)));
        },
        iter: times,
        seed: seed,
        threads: 1);

    // Words that lie over each other at random may look like figures with the marks of notes: that is told, and nothing else may be.
    private static SourceDocument Read(DrawnPage[] pages)
    {
        var findings = new FindingList();
        var document = new PdfDocumentReader().Read("a.pdf", DrawnPdf.Of(pages), findings);
        findings.Sorted().Where(f => f.Id != "pdf-note-mark").ShouldBeEmpty();
        return document.ShouldNotBeNull();
    }

    private static DrawnPage Draw((double X, double Y, string Text, int Size)[] texts, (int X, int Y, int Length, bool IsVertical)[] lines, string[] cells)
    {
        var page = new DrawnPage(595, 842).Table(60, 700, [150, 100, 100], 24, cells[..3], cells[3..]).Text(50, 690, "表");
        foreach (var (x, y, text, size) in texts) page.Text(x, y, text, size);
        foreach (var (x, y, length, isVertical) in lines) page.Line(x, y, isVertical ? x : x + length, isVertical ? y + length : y);
        return page;
    }

    private static IEnumerable<string> Texts(SourceBlock block) =>
        block is GridBlock grid ? grid.Cells.Select(c => c.Text) : [((TextBlock)block).Text];

    private static string Sorted(IEnumerable<string> texts) => new([.. texts.SelectMany(t => t).Where(c => !char.IsWhiteSpace(c)).Select(Plain).Order()]);

    // The mark of a note is the character that was drawn small and raised.
    private static char Plain(char c) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾".IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? "0123456789（）"[at] : c;
}
