using System.Text;

namespace Disclosure.Tests.Input;

/// <summary>Files that are no text, or hold what nobody can see.</summary>
public sealed class SourceFileTests
{
    private const string File = ChangedInput.Budget + "disclosure.yaml";

    [Fact]
    public void A_byte_that_is_not_utf8_is_found_at_its_column() =>
        new ChangedInput().Bytes(File, [.. Encoding.UTF8.GetBytes("版式: nine\n来源: 虚构"), 0xcf, 0xd8, (byte)'\n']).ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:7: 错误 bad-encoding: 这里的字节 0xCF 不是 UTF-8；请把文件另存为 UTF-8 编码。");

    [Fact]
    public void A_byte_that_is_not_utf8_is_found_after_a_byte_order_mark() =>
        new ChangedInput().Bytes(File, [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes("版式"), 0xff]).ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:1:3: 错误 bad-encoding: 这里的字节 0xFF 不是 UTF-8；请把文件另存为 UTF-8 编码。");

    [Fact]
    public void A_character_that_ends_too_early_is_found() =>
        new ChangedInput().Bytes(File, [.. Encoding.UTF8.GetBytes("版式: nine\n"), 0xe7, 0x9c]).ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:1: 错误 bad-encoding: 这里的字节 0xE7 不是 UTF-8；请把文件另存为 UTF-8 编码。");

    [Fact]
    public void A_byte_that_is_not_utf8_is_found_among_old_line_ends() =>
        new ChangedInput().Bytes(File, [.. Encoding.UTF8.GetBytes("版式: nine\r来源: 虚构"), 0xff]).ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:7: 错误 bad-encoding: 这里的字节 0xFF 不是 UTF-8；请把文件另存为 UTF-8 编码。");

    [Fact]
    public void A_tab_is_found() => new ChangedInput().Replace(ChangedInput.Tables + "a1.yaml", "  自有资金", "\t自有资金").ShouldFind(
            "nine/units/xugou-test/2030/tables/a1.yaml:4:1: 错误 tab: 这里有制表符（Tab）；请改用空格。");

    [Fact]
    public void A_tab_is_found_on_each_line_and_once_on_a_line() =>
        new ChangedInput().Append(File, "作者:\t某\t人\n关键词:\t词\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:4: 错误 tab: 这里有制表符（Tab）；请改用空格。",
            "nine/units/xugou-test/2030/disclosure.yaml:5:5: 错误 tab: 这里有制表符（Tab）；请改用空格。");

    [Fact]
    public void A_nul_is_found() => new ChangedInput().Append(File, "作者: 某\0人\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:6: 错误 control-character: 这里有看不见的控制字符 U+0000；请删去。");

    [Fact]
    public void A_control_character_made_by_a_backslash_is_found() =>
        new ChangedInput().Append(File, "作者: \"某\\e[31m人\"\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:5: 错误 control-character: 这里有看不见的控制字符 U+001B；请删去。");

    [Theory]
    [InlineData('\u200b', "200B")]
    [InlineData('\u202e', "202E")]
    [InlineData('\u2028', "2028")]
    [InlineData('\u0085', "0085")]
    [InlineData('\u007f', "007F")]
    [InlineData('\ufeff', "FEFF")]
    [InlineData('\f', "000C")]
    public void A_character_that_hides_or_turns_text_is_found(char hidden, string number) =>
        new ChangedInput().Replace(File, "公开日期", "公开" + hidden + "日期")
            .ShouldFind($"nine/{File}:2:3: 错误 control-character: 这里有看不见的控制字符 U+{number}；请删去。");

    [Fact]
    public void A_form_feed_is_found_among_windows_line_ends_too() =>
        new ChangedInput().Write(File, "版式: nine\r\n来源: 甲\f乙\r\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:6: 错误 control-character: 这里有看不见的控制字符 U+000C；请删去。");

    [Fact]
    public void A_file_of_ten_megabytes_is_refused() =>
        new ChangedInput().Bytes(ChangedInput.Tables + "a3.yaml", new byte[10 * 1024 * 1024]).ShouldFind(
            "nine/units/xugou-test/2030/tables/a3.yaml: 错误 file-too-large: 文件超过上限 2 MB；一张表通常只有几十 KB，请检查是否放错了文件。");

    [Fact]
    public void A_link_to_a_file_of_ten_megabytes_is_refused() => new ChangedInput()
        .Bytes("_large.yaml", new byte[10 * 1024 * 1024])
        .Change(ChangedInput.Tables + "a3.yaml", path =>
        {
            System.IO.File.Delete(path);
            System.IO.File.CreateSymbolicLink(path, "../../../../_large.yaml");
        })
        .ShouldFind(
            "nine/units/xugou-test/2030/tables/a3.yaml: 错误 file-too-large: 文件超过上限 2 MB；一张表通常只有几十 KB，请检查是否放错了文件。");

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_no_place() =>
        new ChangedInput().Write(File, "\ufeff版式: nine\r\n来 源: 甲\r\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:1: 错误 unknown-key: 没有名为「来 源」的键；最接近的是「来源」。可用的有："
            + "版式、科目年度、金额单位、表的金额单位、名称、简称、标题、批复日期、公开日期、来源、作者、关键词、摘要、确认、更正。");
}
