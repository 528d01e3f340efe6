using Disclosure.Print;

namespace Disclosure.Tests.Print;

public sealed class PdfNamesTests
{
    [Fact]
    public void Elements_are_numbered_by_the_order_of_their_names() =>
        Numbered("<</ID (node00000373)>>", "<</ID (node00000512)>>")[4].ShouldContain("/ID (node00000002)");

    [Fact]
    public void What_leads_to_an_element_has_its_new_name() =>
        Numbered("<</ID (node00000373)>>", "<</Headers [(node00000373)]>>")[4].ShouldContain("/Headers [(node00000001)]");

    [Fact]
    public void Another_count_of_nodes_gives_the_same_file() => Numbered("<</ID (node00000373)>>", "<</ID (node00000512)>>").Write()
        .ShouldBe(Numbered("<</ID (node00000374)>>", "<</ID (node00000513)>>").Write());

    [Fact]
    public void Content_is_left_as_it_is() =>
        Numbered("<</Length 14>> stream\n(node00000373)\nendstream")[3].ShouldContain("(node00000373)");

    private static PdfFile Numbered(params string[] objects)
    {
        var file = PdfFile.Read(MadeUpPdf.Of(["<</Title (T)>>", "<</Type /Catalog>>", .. objects]))!;
        PdfNames.Number(file);
        return file;
    }
}
