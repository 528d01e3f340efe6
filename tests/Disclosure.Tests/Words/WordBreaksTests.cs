using CsCheck;
using Disclosure.Core.Words;

namespace Disclosure.Tests.Words;

/// <summary>Where the line of a heading or a name may break.</summary>
public sealed class WordBreaksTests
{
    [Theory]
    [InlineData("公务用车购置及运行维护费", "公务用车|购置|及运行维护费")]
    [InlineData("使用非财政拨款结余", "使用非财政拨款|结余")]
    [InlineData("一般公共预算财政拨款收入", "一般公共预算|财政拨款|收入")]
    [InlineData("机关事业单位基本养老保险缴费支出", "机关|事业单位|基本养老保险|缴费|支出")]
    [InlineData("系统及设备运行维护费", "系统|及设备|运行维护费")]
    [InlineData("保障办公用房需求", "保障|办公用房|需求")]
    public void A_line_breaks_between_the_words_of_a_name(string name, string pieces) => Joined(name).ShouldBe(pieces);

    [Theory]
    [InlineData("商品和服务支出", "商品|和服务|支出")]
    [InlineData("人员类项目支出", "人员类|项目支出")]
    [InlineData("政府性基金预算和国有资本经营预算", "政府性基金|预算|和国有资本经营|预算")]
    public void A_single_character_stays_with_the_word_that_it_belongs_to(string name, string pieces) => Joined(name).ShouldBe(pieces);

    [Theory]
    [InlineData("江岸区大数据中心")]
    [InlineData("虚构省样例县")]
    [InlineData("后湖街道")]
    public void What_is_no_word_of_budgets_stays_whole_but_for_the_words_in_it(string name) =>
        WordBreaks.Pieces(name)[0].Length.ShouldBeGreaterThan(2);

    [Theory]
    [InlineData("")]
    [InlineData("预算")]
    [InlineData("国防支出")]
    public void A_short_name_is_never_broken(string name) => Joined(name).ShouldBe(name);

    [Theory]
    [InlineData("2024 年部门预算", "2024 年|部门|预算")]
    [InlineData("四、一般公共预算“三公”经费支出", "四、一般公共预算“三公”经费|支出")]
    [InlineData("A-1 (B) 7×24", "A-1 (B) 7×24")]
    public void Beside_digits_and_signs_the_browser_knows_where_to_break(string name, string pieces) => Joined(name).ShouldBe(pieces);

    [Fact]
    public void The_pieces_together_are_the_text() => Gen.OneOf(
        Gen.String[Gen.Char["预算支出收入非和费的公务用车财政拨款a 1（、\n〇"]], Gen.String).Sample(text => string.Concat(WordBreaks.Pieces(text)) == text);

    [Fact]
    public void No_piece_is_empty_where_there_is_any_text() =>
        Gen.String[Gen.Char["预算支出收入非和费的公务用车财政拨款a 1（、"], 1, 40].Sample(text => WordBreaks.Pieces(text).All(piece => piece.Length > 0));

    private static string Joined(string name) => string.Join('|', WordBreaks.Pieces(name));
}
