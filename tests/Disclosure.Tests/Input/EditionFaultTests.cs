namespace Disclosure.Tests.Input;

/// <summary>Addresses of an edition that no document of it can have, wherever they stand, and those near them that one may have.</summary>
public sealed class EditionFaultTests
{
    private const string Edition = ChangedInput.Edition + "edition.yaml";

    [Theory]
    [InlineData("附表2/合计/总计 = 附表1/去向/去向合计", "附表2/合计/总计", "里的「总计」在版式里找不到；最接近的是「合计」")]
    [InlineData("附表2/合计/合计 = 附表1/来源/来源总计", "附表1/来源/来源总计", "里的「来源总计」在版式里找不到；最接近的是「来源合计」")]
    [InlineData("附表2/合计/合计 = 附表20/合计/合计", "附表20/合计/合计", "里的「附表20」在版式里找不到；最接近的是「附表2」")]
    [InlineData("附表2/合计/合计 = 合计(附表2/*[种=科目]/合计)", "附表2/*[种=科目]/合计", "里的「[种=科目]」没有这一栏")]
    [InlineData("附表2/合计/合计 = 合计(附表2/*[类=科]/合计)", "附表2/*[类=科]/合计", "里的「[类=科]」没有这一类行，可用的有：科目、明细、固定")]
    [InlineData("附表2/合计/合计 = 合计(附表2/*[类=明细]/合计)", "附表2/*[类=明细]/合计", "里的「[类=明细]」在这里找不到，这里没有明细行")]
    [InlineData("附表2/合计/合计 = 合计(附表2/*[类=科目][层=9]/合计)", "附表2/*[类=科目][层=9]/合计", "里的「[层=9]」没有这一层，用途分类的层是 1 到 3")]
    [InlineData("附表2/合计/合计 = 合计(附表2/*[层=零]/合计)", "附表2/*[层=零]/合计", "里的「[层=零]」没有这一层，用途分类的层是 1 到 3")]
    [InlineData("附表2/合计/合计 = 附表2/12345/合计", "附表2/12345/合计", "里的「12345」不是用途分类的编码：编码是 2、4、6 位")]
    public void An_identity_of_what_no_document_has_is_found(string formula, string address, string fault) =>
        Identity(formula).ShouldHaveSingleItem().ShouldBe($"nine/editions/nine/edition.yaml:29:8: 错误 unknown-address: 地址「{address}」{fault}。");

    [Fact]
    public void A_code_that_a_complete_classification_lacks_is_found() => new ChangedInput()
        .Replace("classifications/2030/purpose.yaml", "层级:", "完整: 是\n层级:")
        .Append(Edition, "勾稽:\n  - 甲: 附表2/合计/合计 ≤ 附表2/100109/合计\n").ShouldFind(
            "nine/editions/nine/edition.yaml:29:8: 错误 unknown-address: 地址「附表2/100109/合计」里的「100109」不在用途分类里；最接近的是「100101」。");

    [Fact]
    public void One_of_which_only_what_is_used_is_listed_cannot_tell() => Identity("附表2/合计/合计 ≤ 附表2/100109/合计").ShouldBeEmpty();

    [Fact]
    public void So_is_a_condition() => new ChangedInput()
        .Append(Edition, "勾稽:\n  - 甲: {式: 附表2/合计/合计 = 附表1/去向/去向合计, 当: 附表2/合计/公用 = 附表2/合计/公务}\n").ShouldFind(
            "nine/editions/nine/edition.yaml:29:40: 错误 unknown-address: 地址「附表2/合计/公务」里的「公务」在版式里找不到；最接近的是「公用」。");

    [Fact]
    public void A_variable_of_a_condition_that_the_formula_does_not_bind_is_found() => new ChangedInput()
        .Append(Edition, "勾稽:\n  - 甲: {式: 附表2/<行>/合计 ≤ 附表2/合计/合计, 当: 附表2/<列>/公用 = 0}\n").ShouldFind(
            "nine/editions/nine/edition.yaml:29:39: 错误 bad-equation: 「当」里的变量「<列>」没有出现在「式」里第一个有变量的地址。");

    [Fact]
    public void A_text_is_no_number_to_compare() => Identity("附表2/合计/合计 = 附表7/单位名称").ShouldHaveSingleItem().ShouldContain("指的是文字，这里应当是数");

    [Fact]
    public void A_count_of_what_no_document_has_is_found() => new ChangedInput().Append(Edition, "计数:\n  - 项: 附表2/*/总合计\n").ShouldFind(
            "nine/editions/nine/edition.yaml:29:8: 错误 unknown-address: 地址「附表2/*/总合计」里的「总合计」在版式里找不到；最接近的是「合计」。");

    [Fact]
    public void A_part_of_a_total_with_a_gap_is_looked_for_too() => new ChangedInput().Replace(Edition, "构成: [附表2/*/合计]", "构成: [附表2/*/总合计]").ShouldFind(
            "nine/editions/nine/edition.yaml:15:72: 错误 unknown-address: 地址「附表2/*/总合计」里的「总合计」在版式里找不到；最接近的是「合计」。");

    [Theory]
    [InlineData("附表2/合计/合计 = 合计(附表2/*[类=科目][层=3]/合计)")]
    [InlineData("附表2/<行>/<栏> ≤ 附表2/<行>/合计")]
    [InlineData("附表2/10/合计 = 附表2/1001/合计")]
    [InlineData("附表2/合计/合计 = 合计(附表2/*[编码=*]/合计)")]
    [InlineData("附表2/合计/合计 = {上年}:表十/没有的行/总计")]
    public void What_a_document_may_have_is_fine(string formula) => Identity(formula).ShouldBeEmpty();

    private static string[] Identity(string formula) => new ChangedInput().Append(Edition, $"勾稽:\n  - 甲: \"{formula}\"\n").Findings();
}
