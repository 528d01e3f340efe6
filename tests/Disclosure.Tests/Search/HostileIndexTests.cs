using System.Text;
using Disclosure.Core.Documents;
using Disclosure.Site.Search;

namespace Disclosure.Tests.Search;

/// <summary>An index is a script: whatever a budget is called, it stays a text in it.</summary>
public sealed class HostileIndexTests
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("\"});alert(1);({\"")]
    [InlineData("\\\"'`${alert(1)}")]
    [InlineData("一行\u2028两行\u2029三行\n四行")]
    [InlineData("\U00020000𠮷 ㎡ ① ２０２４")]
    [InlineData("\ud800")]
    public void A_text_comes_back_as_it_was(string title) =>
        ((string)SearchIndex.Read(Written(title))["budgets"]![0]![1]!).ShouldBe(title.Replace('\ud800', '\ufffd'));

    [Fact]
    public void Nothing_in_an_index_could_end_a_script_or_a_line_of_it() =>
        Written("</script><!--\u2028\u2029&'\"").IndexOfAny(['<', '>', '&', '\'', '\u2028', '\u2029']).ShouldBe(-1);

    [Fact]
    public void Chinese_can_be_read_in_an_index() => Written("武汉市：“三公”经费").ShouldContain("武汉市：“三公”经费");

    private static string Written(string title)
    {
        var text = "";
        SearchScript.Write([("a/2030/", title)], [DocumentKind.AnnualBudget], (_, bytes) => text = Encoding.UTF8.GetString(bytes));
        return text;
    }
}
