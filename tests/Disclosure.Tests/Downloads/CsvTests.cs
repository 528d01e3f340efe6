using System.Text;
using Disclosure.Downloads;
using Disclosure.Tests.Downloads.Support;

namespace Disclosure.Tests.Downloads;

public sealed class CsvTests
{
    [Fact]
    public void A_file_begins_with_the_mark_that_tells_Excel_its_encoding() => Written("甲")[..3].ToArray().ShouldBe([0xEF, 0xBB, 0xBF]);

    [Fact]
    public void Lines_end_as_RFC_4180_says() => Text("甲").ShouldBe("头\r\n甲\r\n");

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("引\"号", "\"引\"\"号\"")]
    [InlineData("两\n行", "\"两\n行\"")]
    [InlineData("甲;=1+1", "\"甲;=1+1\"")]
    [InlineData("", "\"\"")]
    [InlineData(null, "")]
    public void What_could_be_taken_for_another_field_stands_in_quotes(string? text, string field) => Text(text).ShouldBe($"头\r\n{field}\r\n");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-甲")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1+1")]
    [InlineData("=HYPERLINK(\"http://example.invalid\")")]
    public void No_text_is_a_formula(string text) => Text(text).ShouldContain("\r\n" + (CsvText.NeedsQuotes(text) ? "\"'" : "'"));

    [Theory]
    [InlineData("-3")]
    [InlineData("-3.50")]
    [InlineData("407.91")]
    [InlineData("科技")]
    public void Numbers_and_plain_text_stand_as_they_are(string text) => Text(text).ShouldBe($"头\r\n{text}\r\n");

    [Theory]
    [InlineData("'甲")]
    [InlineData("''")]
    [InlineData("=1")]
    [InlineData("甲'")]
    public void The_apostrophe_is_taken_away_again(string text) => CsvReading.Of(Written(text))[1].ShouldBe([text]);

    [Fact]
    public void A_table_is_as_approved() => Encoding.UTF8.GetString(new ExportedFiles(ReadBudgets.Real).Of("t09.csv")).Replace("\r\n", "\n", StringComparison.Ordinal)
        .ShouldMatchApproved(c => Approval.Named(c, "t09", ".csv"));

    private static string Text(string? field) => Encoding.UTF8.GetString(Written(field)[3..]);

    private static byte[] Written(string? field)
    {
        var csv = new CsvWriter(["头"]);
        csv.Field(field);
        csv.EndLine();
        return csv.Bytes.ToArray();
    }
}
