using Disclosure.Print;

namespace Disclosure.Tests.Print;

public sealed class PdfStructureTests
{
    private const string Root = "<</Type /StructTreeRoot\n/K 4 0 R>>";

    [Fact]
    public void Kinds_that_are_not_of_the_standard_are_mapped_to_some_that_are() =>
        Mended(Element("Strong"), Element("Aside"))[3].ShouldBe("3 0 obj\n<</RoleMap <</Aside /Div\n/Strong /Span>>\n/Type /StructTreeRoot\n/K 4 0 R>>\nendobj\n");

    [Fact]
    public void Kinds_of_the_standard_are_not_mapped() => Mended(Element("P"))[3].ShouldNotContain("RoleMap");

    [Fact]
    public void What_an_item_holds_besides_its_label_becomes_its_body()
    {
        var file = Mended(Element("LI", "[5 0 R 6 0 R 7 0 R]"), Element("Lbl"), Element("P", parent: 4), Element("L", parent: 4));
        file[4].ShouldContain("/K [5 0 R 8 0 R]");
        file[8].ShouldBe("8 0 obj\n<</Type /StructElem\n/S /LBody\n/P 4 0 R\n/K [6 0 R 7 0 R]>>\nendobj\n");
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void What_stands_in_the_body_belongs_to_it(int element) =>
        Mended(Element("LI", "[5 0 R 6 0 R 7 0 R]"), Element("Lbl"), Element("P", parent: 4), Element("L", parent: 4))[element].ShouldContain("/P 8 0 R");

    [Fact]
    public void An_item_keeps_content_of_its_own() =>
        Mended(Element("LI", "[3 <</Type /MCR /Pg 2 0 R /MCID 9>> 5 0 R]"), Element("P"))[4].ShouldContain("/K [3 <</Type /MCR /Pg 2 0 R /MCID 9>> 6 0 R]");

    [Fact]
    public void A_table_holds_its_rows_alone() =>
        Mended(Element("Table", "[5 0 R 17 <</Type /MCR /Pg 2 0 R /MCID 9>>]"), Element("TR"))[4].ShouldContain("/K [5 0 R]");

    [Fact]
    public void A_file_without_structure_is_no_fault() => Should.NotThrow(() => PdfStructure.Mend(PdfFile.Read(MadeUpPdf.With(""))!));

    private static string Element(string kind, string kids = "0", int parent = 3) => $"<</Type /StructElem\n/S /{kind}\n/P {parent} 0 R\n/K {kids}>>";

    // The elements are numbered from 4.
    private static PdfFile Mended(params string[] elements)
    {
        var file = PdfFile.Read(MadeUpPdf.Of(["<</Title (T)>>", "<</Type /Catalog\n/StructTreeRoot 3 0 R>>", Root, .. elements]))!;
        PdfStructure.Mend(file);
        return PdfFile.Read(file.Write())!;
    }
}
