namespace Disclosure.Tests.Input;

/// <summary>What a unit may not say of where it belongs.</summary>
public sealed class UnitFaultTests
{
    private const string Unit = "units/xugou-test/unit.yaml";

    [Fact]
    public void A_department_that_is_no_folder_is_told_with_the_nearest() => new ChangedInput().Append(Unit, "主管部门: xugou-shool\n").ShouldFind(
        "nine/units/xugou-test/unit.yaml:3:7: 错误 unknown-unit: 没有名为「xugou-shool」的单位文件夹；最接近的是「xugou-school」；主管部门不在这里公开的，写它的全称。");

    [Fact]
    public void A_unit_is_not_its_own_department() => new ChangedInput().Append(Unit, "主管部门: xugou-test\n").ShouldFind(
        "nine/units/xugou-test/unit.yaml:3:7: 错误 unknown-unit: 「xugou-test」的「主管部门」是它自己；没有主管部门的，不写这一项。");

    [Fact]
    public void A_department_is_the_uppermost() => new ChangedInput()
        .Append(Unit, "主管部门: xugou-school\n").Append("units/xugou-school/unit.yaml", "主管部门: 虚构省样例县教育局\n").ShouldFind(
        "nine/units/xugou-test/unit.yaml:3:7: 错误 unknown-unit: 主管部门「xugou-school」自己还有主管部门「虚构省样例县教育局」；这里应当写最上面的一级。");

    [Fact]
    public void A_department_may_be_a_name() => new ChangedInput().Append(Unit, "主管部门: 虚构省样例县教育局\n类别: 事业单位\n次序: 3\n").Findings().ShouldBeEmpty();

    [Fact]
    public void An_order_is_a_number() => new ChangedInput().Append(Unit, "次序: 第三\n").ShouldFind(
        "nine/units/xugou-test/unit.yaml:3:5: 错误 wrong-type: 「次序」应当是从 1 到 99999 的整数，实际是「第三」。");

    [Fact]
    public void Whether_checks_are_published_is_one_of_two_words() => new ChangedInput().Append("site.yaml", "自检: 否\n").Findings()
        .ShouldContain(f => f.EndsWith("错误 wrong-type: 「自检」应当是「公开」或「不公开」，实际是「否」。", StringComparison.Ordinal));
}
