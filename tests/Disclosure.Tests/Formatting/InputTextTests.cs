using Disclosure.Formatting;

namespace Disclosure.Tests.Formatting;

/// <summary>How single things are set, and what stays as it was.</summary>
public sealed class InputTextTests
{
    [Theory]
    [InlineData("甲:   1\n乙:    \"后湖\"\n", "甲: 1\n乙: 后湖\n")]
    [InlineData("甲: '1,234.50'\n", "甲: \"1,234.50\"\n")]
    [InlineData("甲: \"比例: 95%\"\n", "甲: \"比例: 95%\"\n")]
    [InlineData("甲: \"他说\\\"好\\\"\"\n", "甲: '他说\"好\"'\n")]
    [InlineData("甲: ''\n", "甲: \"\"\n")]
    [InlineData("甲:\n乙: ~\n", "甲:\n乙:\n")]
    [InlineData("甲: \"~\"\n", "甲: \"~\"\n")]
    [InlineData("甲: -5.00\n乙: \"- 五\"\n", "甲: -5.00\n乙: \"- 五\"\n")]
    [InlineData("甲: {乙: \"9:30\", 丙: [ 丁,戊 ]}\n", "甲: {乙: \"9:30\", 丙: [丁, 戊]}\n")]
    [InlineData("甲: {\n  乙: 1, # 一\n  丙: 2 }\n", "# 一\n甲: {乙: 1, 丙: 2}\n")]
    [InlineData("甲:\n- 乙\n-   丙\n", "甲:\n  - 乙\n  - 丙\n")]
    [InlineData("甲:\n    - 乙: 1\n      丙: 2   # 二\n", "甲:\n  - 乙: 1\n    丙: 2     # 二\n")]
    [InlineData("甲: |\n    第一段\n    第二段\n\n\n乙: 1\n", "甲: |\n  第一段\n  第二段\n\n乙: 1\n")]
    [InlineData("甲: >\n    折起来\n    的话\n", "甲: >\n  折起来\n  的话\n")]
    [InlineData("勾稽:\n  - 表一等于表二: >-   # 三项\n        表一/甲 =\n        表二/乙\n          + 表二/丙\n\n  - 二: 三\n", "勾稽:\n  - 表一等于表二: >-   # 三项\n      表一/甲 =\n      表二/乙\n        + 表二/丙\n\n  - 二: 三\n")]
    [InlineData("甲: >2-\n   缩进\n  的话\n", "甲: |2-\n   缩进\n  的话\n")]
    [InlineData("甲:\n  - 乙: 1\n\n  - 丙: 2\n", "甲:\n  - 乙: 1\n\n  - 丙: 2\n")]
    [InlineData("甲: 一句\n  接着\n", "甲: 一句 接着\n")]
    [InlineData("甲: {}\n乙: []\n", "甲: {}\n乙: []\n")]
    [InlineData("\n\n# 头\n\n\n甲: 1\n# 尾\n\n", "# 头\n\n甲: 1\n# 尾\n")]
    [InlineData("# 只有注释\n", "# 只有注释\n")]
    [InlineData("", "")]
    [InlineData("---\n甲: 1\n", "甲: 1\n")]
    [InlineData("\"206\": 科学\n", "\"206\": 科学\n")]
    [InlineData("甲: \"\\u4e00\"\n", "甲: 一\n")]
    [InlineData("甲: |+\n  文\n\n", "甲: |\n  文\n")]
    public void Yaml_is_set_as_the_guide_has_it(string before, string after)
    {
        InputText.OfYaml(before, null).ShouldBe(after);
        InputText.OfYaml(after, null).ShouldBe(after);
    }

    [Theory]
    [InlineData("## 一、标题 ##\n一段\n接着。\n\n\n\n* 甲\n* 乙\n", "## 一、标题\n\n一段接着。\n\n- 甲\n- 乙\n")]
    [InlineData("标题\n---\n", "## 标题\n")]
    [InlineData("1. 甲\n\n2. 乙\n", "1. 甲\n2. 乙\n")]
    [InlineData("1、 甲\n2、 乙\n", "1、 甲\n2、 乙\n")]
    [InlineData("1876 元/季度*4 和 a_b_c [注]\n", "1876 元/季度*4 和 a_b_c [注]\n")]
    [InlineData("__粗__ 和 *斜*\n", "**粗** 和 *斜*\n")]
    [InlineData("\\*不斜\\*\n", "\\*不斜\\*\n")]
    [InlineData("构成\n\n单位：万元\n\n|项目|金额|占比|\n|:--|---|:-:|\n|房屋|60.00|6%|\n| 车辆 | / |\\|  |\n", "构成\n\n单位：万元\n\n| 项目 | 金额 | 占比 |\n| --- | ---: | --- |\n| 房屋 | 60.00 | 6% |\n| 车辆 | / | \\| |\n")]
    [InlineData("[1](<= 表一/甲 - 表二/乙>)和[2](<表三/丙>)\n", "[1](<= 表一/甲 - 表二/乙>)和[2](表三/丙)\n")]
    public void Prose_is_set_as_the_guide_has_it(string before, string after)
    {
        InputText.OfProse(before).ShouldBe(after);
        InputText.OfProse(after).ShouldBe(after);
    }
}
