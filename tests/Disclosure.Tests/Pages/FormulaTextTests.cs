using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Site.Pages;

namespace Disclosure.Tests.Pages;

/// <summary>Formulas as people read them.</summary>
public sealed class FormulaTextTests
{
    [Theory]
    [InlineData("表一/收入/本年收入合计 = 表一/收入/财政拨款收入 + 表一/收入/事业收入", "表一/收入/本年收入合计 = 财政拨款收入 + 事业收入")]
    [InlineData("表四/支出/合计/<栏> = 表四/支出/预备费/<栏>", "表四/支出/合计/<栏> = 预备费/<栏>")]
    [InlineData("表四/支出/支出总计 = 表四/支出经济分类/支出总计", "表四/支出/支出总计 = 支出经济分类/支出总计")]
    [InlineData("表三/合计/总计 = 表一/支出/支出总计", "表三/合计/总计 = 表一/支出/支出总计")]
    [InlineData("表三/合计/总计 = 合计(表三/*/总计)", "表三/合计/总计 = 合计(表三/*/总计)")]
    [InlineData("总计 = 基本支出 + 项目支出", "总计 = 基本支出 + 项目支出")]
    [InlineData(@"表一/水\/电/年 = 表一/水\/气/年", @"表一/水\/电/年 = 水\/气/年")]
    [InlineData("表七/合计 = 表七/合计", "表七/合计 = 表七/合计")]
    public void An_address_leaves_out_what_it_shares_with_the_first(string formula, string shown) => FormulaText.Short(formula).ShouldBe(shown);

    [Theory]
    [InlineData("合计 = 甲 + 乙", "合计 = 甲 + 乙")]
    [InlineData("合计 = 甲 + 乙 + 丙 + 丁 + 戊 + 己 + 庚", "合计 = 甲 + 乙 + 丙 + 丁 + …（共 7 项）")]
    [InlineData("甲 + 乙 + 丙 + 丁 + 戊 ≤ 合计", "甲 + 乙 + 丙 + 丁 + …（共 5 项） ≤ 合计")]
    public void Of_a_long_sum_the_first_terms_are_shown(string formula, string shown) => FormulaLength.Brief(formula).ShouldBe(shown);
}
