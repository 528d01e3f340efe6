using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Browser.Printing;

/// <summary>What PDF/UA-1 (ISO 14289-1) asks of a PDF, as far as a program can tell.</summary>
public sealed class AccessiblePaperTests(BrowserSession session)
{
    private const string CellsOfRows =
        """
        () => [...document.querySelectorAll('main table')].filter(t => t.checkVisibility())
          .map(t => [...t.rows].filter(r => r.checkVisibility() && !r.ariaHidden).map(r => [...r.cells].filter(c => c.checkVisibility()).length).join(' '))
        """;

    private static readonly string[] Shown = ["Tj", "TJ", "'", "\"", "f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "Do", "sh"];

    private static readonly string[] Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "NonStruct", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl",
        "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "Code", "Link", "Figure", "Formula", "Form",
    ];

    public static TheoryData<string> Documents => ["real", "long"];

    [Theory, MemberData(nameof(Documents))]
    public void It_says_by_which_part_of_the_standard_it_is_made(string name) =>
        Metadata(name).Descendants(XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Select(p => p.Value).ShouldBe(["1"]);

    [Theory, MemberData(nameof(Documents))]
    public void Its_metadata_has_its_title(string name)
    {
        using var pdf = Opened(name);
        Metadata(name).Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Select(t => t.Value.Trim()).ShouldBe([pdf.Information.Title]);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Its_window_is_called_by_its_title(string name)
    {
        using var pdf = Opened(name);
        var structure = new PaperStructure(pdf);
        structure.At((DictionaryToken)structure.At(structure.Catalogue, "ViewerPreferences")!, "DisplayDocTitle").ShouldBe(BooleanToken.True);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Every_kind_of_element_is_one_of_the_standard_or_mapped_to_one(string name)
    {
        using var pdf = Opened(name);
        var structure = new PaperStructure(pdf);
        structure.Elements.Select(e => e.Kind).Distinct().Where(kind => !Standard.Contains(structure.RoleMap.GetValueOrDefault(kind, kind))).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Documents))]
    public async Task Every_cell_of_every_table_is_there_the_empty_ones_too(string name)
    {
        using var pdf = Opened(name);
        var elements = new PaperStructure(pdf).Elements;
        var tables = elements.Select((e, i) => (e.Kind, Index: i)).Where(e => e.Kind == "Table")
            .Select(t => string.Join(' ', elements.Skip(t.Index + 1).TakeWhile(e => e.Kind != "Table").Where(e => e.Kind == "TR").Select(r => r.Kids.Count(k => k is "TH" or "TD"))));
        await using var opened = await session.OpenAsync(new Uri(Path.Combine(Site(name).Folder, "full.html")));
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        tables.ShouldBe(await opened.Page.EvaluateAsync<string[]>(CellsOfRows));
    }

    [Theory]
    [InlineData("real", "Table", "Caption", "TR")]
    [InlineData("long", "Table", "Caption", "TR")]
    [InlineData("real", "TR", "TH", "TD")]
    [InlineData("long", "TR", "TH", "TD")]
    [InlineData("real", "L", "LI", "Caption")]
    [InlineData("real", "LI", "Lbl", "LBody")]
    [InlineData("long", "LI", "Lbl", "LBody")]
    public void Parts_of_tables_and_lists_hold_only_what_belongs_there(string name, string kind, params string[] kids)
    {
        using var pdf = Opened(name);
        new PaperStructure(pdf).Elements.Where(e => e.Kind == kind).SelectMany(e => e.Kids).Except(kids).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Documents))]
    public void No_level_of_headings_is_left_out(string name)
    {
        using var pdf = Opened(name);
        var levels = new PaperStructure(pdf).Elements.Where(e => e.Kind is ['H', >= '1' and <= '6']).Select(e => e.Kind[1] - '0').Prepend(0).ToList();
        levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).ShouldBeEmpty();
    }

    [Fact]
    public void Every_drawing_has_words()
    {
        using var pdf = Opened("long");
        var structure = new PaperStructure(pdf);
        structure.Elements.Where(e => e.Kind == "Figure").Select(f => structure.Text(f.Dictionary, "Alt")).ShouldAllBe(words => words.StartsWith("二维码：https://"));
    }

    [Theory, MemberData(nameof(Documents))]
    public void Every_link_says_where_it_leads(string name)
    {
        using var pdf = Opened(name);
        var structure = new PaperStructure(pdf);
        pdf.GetPages().SelectMany(p => p.GetAnnotations()).Select(a => structure.Text(a.AnnotationDictionary, "Contents")).ShouldAllBe(words => words.Length > 0);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Pages_with_links_are_walked_through_in_the_order_of_reading(string name)
    {
        using var pdf = Opened(name);
        var structure = new PaperStructure(pdf);
        pdf.GetPages().Where(p => p.GetAnnotations().Any()).Select(p => structure.At(p.Dictionary, "Tabs")).ShouldAllBe(order => order is NameToken && ((NameToken)order).Data == "S");
    }

    [Theory, MemberData(nameof(Documents))]
    public void Whatever_is_shown_is_tagged_or_said_to_be_no_part_of_the_text(string name)
    {
        using var pdf = Opened(name);
        pdf.GetPages().Where(HasUntagged).Select(p => p.Number).ShouldBeEmpty();
    }

    private static bool HasUntagged(Page page)
    {
        var depth = 0;
        foreach (var sign in page.Operations.Select(o => o.Operator))
        {
            depth += sign is "BDC" or "BMC" ? 1 : sign is "EMC" ? -1 : 0;
            if (depth == 0 && Shown.Contains(sign))
                return true;
        }

        return false;
    }

    private PrintedSite Site(string name) => name == "real" ? PrintedSite.Real(session) : PrintedSite.Long(session);

    private PdfDocument Opened(string name) => PdfDocument.Open(Site(name).Bytes);

    private XDocument Metadata(string name)
    {
        using var pdf = Opened(name);
        pdf.TryGetXmpMetadata(out var metadata).ShouldBeTrue();
        return XDocument.Parse(Encoding.UTF8.GetString(metadata!.GetXmlBytes().ToArray()).TrimStart('\uFEFF'));
    }
}
