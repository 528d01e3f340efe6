using Disclosure.Core.Findings;
using Disclosure.Reports;

namespace Disclosure.Tests.Reports;

/// <summary>What is printed controls neither a terminal nor the machine that runs a build.</summary>
public sealed class PrintedTextTests
{
    [Theory]
    [InlineData("a\n::error file=x::y", "aU+000A::error file=x::y")]
    [InlineData("a\r\nb", "aU+000DU+000Ab")]
    [InlineData("\u001b[31m红\u001b]0;t\u0007", "U+001B[31m红U+001B]0;tU+0007")]
    [InlineData("甲\u202e乙\u2028丙\u0085", "甲U+202E乙U+2028丙U+0085")]
    [InlineData("\U000E0041甲\uf0b7", "U+E0041甲U+F0B7")]
    [InlineData("\t甲", "U+0009甲")]
    public void A_line_stays_a_line(string text, string shown) => PrintedText.Line(text).ShouldBe(shown);

    [Fact]
    public void Half_a_character_is_shown_as_its_number() => PrintedText.Line("甲" + (char)0xD800).ShouldBe("甲U+D800");

    [Theory]
    [InlineData("::error file=a::b", "U+003A:error file=a::b")]
    [InlineData("  ::set-output name=a::b", "  U+003A:set-output name=a::b")]
    [InlineData("甲 ##[error]乙", "甲 U+0023#[error]乙")]
    [InlineData("##vso[task.setvariable]", "U+0023#vso[task.setvariable]")]
    [InlineData("###teamcity[a]", "#U+0023#teamcity[a]")]
    public void A_command_of_a_build_machine_is_none(string text, string shown) => PrintedText.Line(text).ShouldBe(shown);

    [Theory]
    [InlineData("## 标题 [甲]")]
    [InlineData("甲::乙 a::b")]
    [InlineData("标题从「##」起")]
    [InlineData("𠮷野 曾\U000E0100 \u3000①")]
    [InlineData(": 甲")]
    [InlineData("")]
    public void What_people_write_is_printed_as_it_is(string text) => PrintedText.Line(text).ShouldBe(text);

    [Fact]
    public void A_writer_keeps_the_lines_of_a_document_and_nothing_else() =>
        Written(w => w.Write("{\n  \"a\": 1\r\n}\n::error::a\n \u001b[2J")).ShouldBe("{\n  \"a\": 1\r\n}\nU+003A:error::a\n U+001B[2J");

    [Fact]
    public void A_writer_prints_a_line_as_one() =>
        Written(w => w.WriteLine($"没有文件夹「{"a\n::error::b"}」。")).ShouldBe("没有文件夹「aU+000A::error::b」。\n");

    [Fact]
    public void A_writer_knows_where_a_line_begins() => Written(w =>
    {
        w.Write(" ");
        w.Write("::a");
        w.WriteLine();
        w.Write("甲");
        w.WriteLine("::b");
        w.WriteLine("::c");
    }).ShouldBe(" U+003A:a\n甲::b\nU+003A:c\n");

    [Fact]
    public void A_writer_lets_no_letter_through_by_itself() => Written(w =>
    {
        w.Write('\u001b');
        w.Write(['a', '\u200f'], 0, 2);
        w.Write(new System.Text.StringBuilder("\u202e"));
        w.Write("\a".AsSpan());
        w.Write("{0}", "\b");
    }).ShouldBe("U+001BaU+200FU+202EU+0007U+0008");

    private static string Written(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var writer = new PrintedWriter(text);
        write(writer);
        return text.ToString();
    }
}
