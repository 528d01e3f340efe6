using AngleSharp.Html.Parser;

namespace Disclosure.Tests.Snapshots;

public sealed class ReadableHtmlTests
{
    [Fact]
    public void A_row_is_one_line_with_its_cells() =>
        Readable("<table><tbody><tr id=\"甲\"><th scope=\"row\">科技</th><td>1&#x2B;2</td></tr></tbody></table>")
            .ShouldBe("<table>\n  <tbody>\n    <tr id=\"甲\"><th scope=\"row\">科技</th><td>1+2</td></tr>\n  </tbody>\n</table>\n");

    [Fact]
    public void What_counts_rows_is_left_out() =>
        Readable("<table><tbody><tr><th id=\"t-r1\"><a class=\"self\">甲</a></th><td headers=\"t-r1\">1</td></tr></tbody></table>")
            .ShouldBe("<table>\n  <tbody>\n    <tr><th>甲</th><td>1</td></tr>\n  </tbody>\n</table>\n");

    [Fact]
    public void A_list_in_a_list_is_indented() =>
        Readable("<ul><li><p>外</p><ul><li>内</li></ul></li></ul>")
            .ShouldBe("<ul>\n  <li>\n    <p>外</p>\n    <ul>\n      <li>内</li>\n    </ul>\n  </li>\n</ul>\n");

    [Fact]
    public void A_line_break_keeps_its_place() => Readable("<dd>1<br>2</dd>").ShouldBe("<dd>1<br>2</dd>\n");

    private static string Readable(string html) =>
        ReadableHtml.Of(new HtmlParser().ParseDocument(html).Body!.FirstElementChild!);
}
