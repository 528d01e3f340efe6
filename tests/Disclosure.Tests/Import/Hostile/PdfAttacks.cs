using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Fuzzing.Programs;
using Disclosure.Tests.Import.Pdf;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>PDFs that are made to use up time, memory or the stack. Each draws how far it goes.</summary>
internal static class PdfAttacks
{
    private static readonly IReadOnlyList<(string What, Func<Dice, byte[]> Make)> All =
    [
        ("letters without number", d => Page("", Letters(d, d.Size(200_000)))),
        ("lines without number", d => Page("", Lines(d, d.Size(60_000)))),
        ("a grid of many cells", d => Page("", Grid(d, d.Below(700)))),
        ("a bomb", Bomb),
        ("a bomb in other filters", d => Page($"/Filter [{string.Concat(Enumerable.Repeat(d.Of("/LZWDecode ", "/ASCII85Decode ", "/RunLengthDecode ", "/ASCIIHexDecode "), 1 + d.Below(40)))}]", Noise(d, d.Size(300_000)))),
        ("marks that nest", d => Page("", string.Concat(Enumerable.Repeat(d.Of("[", "<<", "(", "q ", "BT ", "<</A ", "[<<", "/X BMC "), d.Size(1_000_000))))),
        ("values that nest", d => DrawnPdf.File(["<</Type /Catalog /Pages 2 0 R>>", string.Concat(Enumerable.Repeat(d.Of("[", "<</K ", "("), d.Size(500_000)))])),
        ("a tree of pages in a circle", d => DrawnPdf.File(["<</Type /Catalog /Pages 2 0 R>>", $"<</Type /Pages /Count {d.Any()} /Kids [3 0 R {d.Of("2 0 R", "1 0 R")}]>>", $"<</Type {d.Of("/Pages", "/Page")} /Parent {d.Of("3", "2")} 0 R /Kids [2 0 R 2 0 R]>>"])),
        ("a deep tree of pages", DeepPages),
        ("pages without number", ManyPages),
        ("forms that double", Forms),
        ("a font of endless codes", Font),
        ("objects within objects", ObjectStreams),
        ("a chain of tables", d => Tail(DrawnPdf.File([.. Frame(""), DrawnPdf.Stream("", "q")]), $"<</Size 5 /Root 1 0 R /Prev {d.Of("0", "9", "-1", "999999999", "120")} /XRefStm {d.Below(900)}>>")),
        ("a lock", d => Tail(DrawnPdf.File([.. Frame(""), DrawnPdf.Stream("", "q")]), $"<</Size 5 /Root 1 0 R /Encrypt <</Filter /Standard /V {d.Below(7)} /R {d.Below(8)} /Length {d.Of("40", "128", "-8", "2147483647")} /P -4 /O ({new string('o', d.Below(64))}) /U ({new string('u', d.Below(64))})>> /ID [(a) (b)]>>")),
        ("a function", Function),
        ("a pattern that fills itself", d => Objects("/Pattern <</P 5 0 R>>", "/Pattern cs /P scn 0 0 300 300 re f", DrawnPdf.Stream("/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0 /Resources <</Pattern <</P 5 0 R>>>>", "/Pattern cs /P scn 0 0 1 1 re f"))),
        ("measures beyond all paper", d => Page("", string.Concat(Enumerable.Range(0, 200).Select(_ => $"q {Huge(d)} {Huge(d)} {Huge(d)} {Huge(d)} {Huge(d)} {Huge(d)} cm {Huge(d)} 0 m {Huge(d)} {Huge(d)} l S BT /F1 {Huge(d)} Tf {Huge(d)} Tc {Huge(d)} Tz <0041004200430044> Tj ET {d.Of("Q", "")}\n")))),
        ("a picture within", d => Page("", $"BI /W {d.Any()} /H {d.Any()} /BPC 8 /CS /RGB {d.Of("", "/F /Fl")} ID {Noise(d, 400)} {d.Of("EI", "")}")),
        ("what lies outside", Outside),
    ];

    /// <summary>One of the attacks.</summary>
    public static (string What, byte[] Bytes) Of(Dice dice)
    {
        var (what, make) = dice.Of(All);
        return (what, make(dice));
    }

    private static string Huge(Dice d) => d.Of("0", "1", "-1", "1e30", "3.4e38", "99999999999999999999999999999999999999999", "-99999999999999999999", "0.00000000001", "2147483648");

    private static string Noise(Dice d, int count)
    {
        var text = new StringBuilder(count);
        while (text.Length < count) text.Append((char)d.Below(256));
        return text.ToString();
    }

    private static string Letters(Dice d, int count)
    {
        var (spread, text) = (d.Of(1, 20, 300, 5000), new StringBuilder());
        for (var i = 0; i < count; i++) text.Append(CultureInfo.InvariantCulture, $"BT /F1 {1 + d.Below(20)} Tf 1 0 0 1 {d.Below(spread * 10) / 10.0} {d.Below(spread * 10) / 10.0} Tm <{d.Of("0041", "4E00", "0031", "0020", "002C")}> Tj ET\n");
        return text.ToString();
    }

    private static string Lines(Dice d, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var (x, y, length) = (d.Below(3000) / 10.0, d.Below(3000) / 10.0, d.Below(300));
            var (toX, toY) = d.OneIn(2) ? (x + length, y) : (x, y + length);
            text.Append(CultureInfo.InvariantCulture, $"{x} {y} m {toX} {toY} l S\n");
        }
        return text.ToString();
    }

    private static string Grid(Dice d, int count)
    {
        var (text, step) = (new StringBuilder(), 300.0 / (count + 1));
        for (var i = 0; i <= count; i++) text.Append(CultureInfo.InvariantCulture, $"0 {i * step} m 300 {i * step} l S {i * step} 0 m {i * step} 300 l S\n");
        for (var i = 0; i < count; i++) text.Append(CultureInfo.InvariantCulture, $"BT /F1 1 Tf 1 0 0 1 {d.Below(300)} {d.Below(300)} Tm <00310032> Tj ET\n");
        return text.ToString();
    }

    private static byte[] Bomb(Dice d)
    {
        var bytes = new byte[d.Size(80_000_000)];
        Array.Fill(bytes, (byte)d.Of(0, ' ', 'q', '['));
        var (content, depth) = (PdfChanges.Packed(bytes), 1 + d.Below(3));
        for (var i = 1; i < depth; i++) content = PdfChanges.Packed(Encoding.Latin1.GetBytes(content));
        return Page($"/Filter [{string.Concat(Enumerable.Repeat("/FlateDecode ", depth))}] {d.Of("", "/Type /XRef", "/Length1 5", "/DecodeParms <</Predictor 15 /Columns 2147483647>>")}", content);
    }

    private static byte[] DeepPages(Dice d)
    {
        var depth = d.Size(20_000);
        return DrawnPdf.File(["<</Type /Catalog /Pages 2 0 R>>", .. Enumerable.Range(2, depth).Select(i => $"<</Type /Pages /Count 1 /Kids [{i + 1} 0 R] /Parent {i - 1} 0 R>>"), "<</Type /Page /MediaBox [0 0 9 9]>>"]);
    }

    private static byte[] ManyPages(Dice d)
    {
        var count = d.Size(5000);
        var drawing = string.Concat(Enumerable.Repeat("BT /F1 9 Tf 1 0 0 1 20 20 Tm <00410042> Tj ET\n", d.Size(2000)));
        return DrawnPdf.File(["<</Type /Catalog /Pages 2 0 R>>", $"<</Type /Pages /Count {count} /Kids [{string.Concat(Enumerable.Repeat("3 0 R ", count))}]>>",
            $"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources <<{Fonts}>>>>", DrawnPdf.Stream("", drawing), .. FontObjects]);
    }

    private static byte[] Forms(Dice d)
    {
        var (depth, isNamed) = (2 + d.Below(60), d.OneIn(2));
        // Those that do not say what their names mean draw what the page means by them.
        string Twice(int of) => string.Concat(Enumerable.Repeat($"/X{(isNamed ? 0 : of)}{d.Of(" ", "%\n", " /Y ", "\0")}Do ", 1 + d.Below(10)));
        var forms = Enumerable.Range(0, depth).Select(i => DrawnPdf.Stream(
            $"/Type /XObject /Subtype /Form /BBox [0 0 300 300] {(isNamed ? $"/Resources <<{Fonts} /XObject <</X0 {(i + 1 < depth ? i + 9 : 8)} 0 R>>>>" : "")}",
            (i + 1 < depth || d.OneIn(2) ? Twice((i + 1) % depth) : "") + "BT /F1 9 Tf <0041> Tj ET"));
        return DrawnPdf.File([.. Frame($"/XObject <<{string.Concat(Enumerable.Range(0, depth).Select(i => $"/X{i} {i + 8} 0 R "))}>>"), DrawnPdf.Stream("", Twice(0)), .. FontObjects, .. forms]);
    }

    private static byte[] Font(Dice d)
    {
        var map = "begincmap 1 begincodespacerange <0000> <FFFFFFFF> endcodespacerange "
            + string.Concat(Enumerable.Repeat($"1 beginbfrange <0000> <{d.Of("FFFF", "7FFFFFFF", "FFFFFFFF", "00")}> <{d.Of("4E00", "FFFFFFFF", "D800")}> endbfrange\n", d.Size(200))) + "endcmap";
        var widths = d.Of("[0 2147483647 500]", "[-5 5 1]", $"[{string.Concat(Enumerable.Repeat("0 65535 500 ", d.Size(1000)))}]");
        return DrawnPdf.File([.. Frame(Fonts), DrawnPdf.Stream("", "BT /F1 9 Tf 1 0 0 1 20 20 Tm <00410042> Tj ET"),
            $"<</Type /Font /Subtype /{d.Of("Type0", "TrueType", "Type1", "Type3")} /BaseFont /X /Encoding {d.Of("/Identity-H", "/GBK-EUC-H", "7 0 R")} /DescendantFonts [6 0 R] /ToUnicode 7 0 R /FontDescriptor 8 0 R /FirstChar 0 /LastChar 2147483647 /Widths [5] /CharProcs <</a 4 0 R>> /FontMatrix [0 0 0 0 0 0]>>",
            $"<</Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 99>> /FontDescriptor 8 0 R /W {widths}>>",
            DrawnPdf.Stream("", map), $"<</Type /FontDescriptor /FontName /X /Flags 4 /FontFile{d.Of("", "2", "3")} 9 0 R>>",
            DrawnPdf.Stream(d.Of("", "/Subtype /CIDFontType0C", "/Subtype /Type1C", "/Subtype /OpenType", "/Length1 9"), d.Of("\0\u0001\0\0\0\u0009", "OTTO\0\u0004", "\u0001\0\u0004\u0002", "%!PS-AdobeFont") + Noise(d, 300))]);
    }

    private static byte[] ObjectStreams(Dice d) => DrawnPdf.File(
    [
        .. Frame(""), DrawnPdf.Stream("", "q"),
        DrawnPdf.Stream($"/Type /ObjStm /N {d.Of("1", "0", "-1", "2147483647")} /First {d.Of("4", "-1", "2147483647")} /Extends {d.Of("5", "6")} 0 R", "5 0 6 0 <</Type /ObjStm>>"),
        DrawnPdf.Stream($"/Type /XRef /W [{Huge(d)} {d.Below(9)} 8] /Index [0 {d.Any()}] /Size {d.Any()} /Root 1 0 R", Noise(d, 60)),
    ]);

    private static byte[] Function(Dice d)
    {
        var functions = new[]
        {
            DrawnPdf.Stream($"/FunctionType 0 /Size [{string.Concat(Enumerable.Repeat("65535 ", 1 + d.Below(8)))}] /BitsPerSample 32 /Domain [0 1] /Range [0 1 0 1 0 1]", "x"),
            DrawnPdf.Stream("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", string.Concat(Enumerable.Repeat(d.Of("{ ", "dup ", "2 copy ", "1000000 copy "), d.Size(100_000)))),
            $"<</FunctionType 3 /Domain [0 1] /Functions [{string.Concat(Enumerable.Repeat("5 0 R ", 1 + d.Below(9)))}] /Bounds [0.5] /Encode [0 1 0 1]>>",
        };
        return Objects("/ColorSpace <</C [/Separation /X /DeviceRGB 5 0 R]>> /Shading <</S <</ShadingType 1 /ColorSpace /DeviceRGB /Function 5 0 R>>>>", "/C cs 0.5 sc 0 0 9 9 re f /S sh", d.Of(functions));
    }

    // Files, addresses and programs that a reader has no reason to follow.
    private static byte[] Outside(Dice d) => DrawnPdf.File(
    [
        "<</Type /Catalog /Pages 2 0 R /OpenAction <</S /Launch /F (/bin/sh) /Win <</F (cmd)>>>> /AA <</WC <</S /JavaScript /JS (app.launchURL\\('http://127.0.0.1/'\\))>>>>>>",
        .. Frame(Fonts)[1..], DrawnPdf.Stream($"/F {d.Of("(/etc/hostname)", "<</FS /URL /F (http://127.0.0.1/)>>")} /FFilter /FlateDecode", "BT /F1 9 Tf <0041> Tj ET"), .. FontObjects,
    ]);

    private const string Fonts = "/Font <</F1 5 0 R>>";

    private static readonly IReadOnlyList<string> FontObjects =
    [
        "<</Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R>>",
        "<</Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 1000>>",
        DrawnPdf.Stream("", "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap"),
    ];

    private static byte[] Page(string more, string drawing) => DrawnPdf.File([.. Frame(Fonts), DrawnPdf.Stream(more, drawing), .. FontObjects]);

    private static byte[] Objects(string resources, string drawing, params string[] more) => DrawnPdf.File([.. Frame(resources), DrawnPdf.Stream("", drawing), .. more]);

    private static byte[] Tail(byte[] file, string trailer) =>
        Encoding.Latin1.GetBytes(Regex.Replace(Encoding.Latin1.GetString(file), @"trailer\n<<.*>>", "trailer\n" + trailer, default, TimeSpan.FromSeconds(1)));

    // Three objects; the fourth is what is drawn.
    private static string[] Frame(string resources) =>
    [
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Count 1 /Kids [3 0 R]>>",
        $"<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources <<{resources}>>>>",
    ];
}
