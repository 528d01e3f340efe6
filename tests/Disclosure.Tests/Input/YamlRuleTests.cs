namespace Disclosure.Tests.Input;

/// <summary>What YAML offers and these files may not use.</summary>
public sealed class YamlRuleTests
{
    private const string File = ChangedInput.Budget + "disclosure.yaml";

    [Fact]
    public void A_key_that_nobody_knows_is_told_the_nearest_one() =>
        new ChangedInput().Replace(File, "公开日期", "公开日").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:1: 错误 unknown-key: 没有名为「公开日」的键；最接近的是「公开日期」。可用的有："
            + "版式、科目年度、金额单位、表的金额单位、名称、简称、标题、批复日期、公开日期、来源、作者、关键词、摘要、确认、更正。");

    [Fact]
    public void A_key_given_twice_is_told_where_it_was_first() =>
        new ChangedInput().Append(File, "来源: 另一处\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:1: 错误 duplicate-key: 「来源」重复了，第 3 行已经写过。");

    [Fact]
    public void A_key_given_twice_in_a_nested_mapping_is_found() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a1.yaml", "  结余: /", "  10: 1.00").ShouldFind(
            "nine/units/xugou-test/2030/tables/a1.yaml:9:3: 错误 duplicate-key: 「10」重复了，第 7 行已经写过。");

    [Fact]
    public void An_anchor_is_refused() => new ChangedInput().Replace(File, "来源: ", "来源: &a ").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:3:5: 错误 yaml-anchor: 不支持锚点「&a」；文字以 & 开头时要加引号。");

    [Fact]
    public void An_alias_is_refused() => new ChangedInput().Append(File, "作者: *a\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:5: 错误 yaml-alias: 不支持引用「*a」；请把内容直接写在这里（文字以 * 开头时要加引号）。");

    [Fact]
    public void A_tag_is_refused() => new ChangedInput().Append(File, "作者: !!int 3\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:5: 错误 yaml-tag: 不支持类型标记「tag:yaml.org,2002:int」；文字以 ! 开头时要加引号。");

    [Fact]
    public void A_second_document_is_refused() => new ChangedInput().Append(File, "---\n版式: nine\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:1: 错误 yaml-documents: 一个文件只能有一份内容；这里由「---」开始了第二份，请删去或另存为一个文件。");

    [Fact]
    public void A_merge_key_is_only_an_unknown_key() =>
        new ChangedInput().Append(File, "<<: {作者: 某人}\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:1: 错误 unknown-key: 没有名为「<<」的键。可用的有：版式、科目年度、金额单位、表的金额单位、名称、简称、标题、批复日期、公开日期、来源、作者、关键词、摘要、确认、更正。");

    [Fact]
    public void A_list_as_a_key_is_refused() => new ChangedInput().Append(File, "? [甲, 乙]\n: 丙\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:3: 错误 wrong-type: 键必须是一个名称，这里是列表；花括号「{」开头的名称要加引号。");

    [Fact]
    public void A_placeholder_without_quotes_is_explained_as_a_key_in_braces() =>
        new ChangedInput().Replace(ChangedInput.Edition + "a5.yaml", "  - \"{年度}年\"\n  - 占比", "  - {年度}年: {}\n  - 占比").ShouldFind(
            "nine/editions/nine/a5.yaml:16:9: 错误 yaml-syntax: YAML 写法有误：缩进不一致，或这一行不是「键: 值」的形式；冒号要用半角、后面空一格，以 { 等符号开头的名称要加引号。");

    [Fact]
    public void A_quote_that_is_not_closed_is_explained() =>
        new ChangedInput().Append(File, "作者: \"某人\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:5: 错误 yaml-syntax: YAML 写法有误：引号没有合上。");

    [Fact]
    public void A_single_quote_that_is_not_closed_is_explained() =>
        new ChangedInput().Append(File, "作者: '某人\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:5: 错误 yaml-syntax: YAML 写法有误：引号没有合上。");

    [Fact]
    public void An_indentation_that_differs_is_explained() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a1.yaml", "  自有资金", "   自有资金").ShouldFind(
            "nine/units/xugou-test/2030/tables/a1.yaml:4:8: 错误 yaml-syntax: YAML 写法有误：值里有冒号加空格时要给整个值加引号；这一行如果是新的一项，请和上面的对齐。");

    [Fact]
    public void An_indentation_that_goes_back_too_little_is_explained() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a1.yaml", "  自有资金", " 自有资金").ShouldFind(
            "nine/units/xugou-test/2030/tables/a1.yaml:4:2: 错误 yaml-syntax: YAML 写法有误：缩进不一致，或这一行不是「键: 值」的形式；冒号要用半角、后面空一格，"
            + "以 { 等符号开头的名称要加引号。");

    [Fact]
    public void A_missing_colon_is_explained() =>
        new ChangedInput().Replace(File, "来源: 虚构", "来源 虚构").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:3:1: 错误 yaml-syntax: YAML 写法有误：缩进不一致，或这一行不是「键: 值」的形式；冒号要用半角、后面空一格，"
            + "以 { 等符号开头的名称要加引号。");

    [Fact]
    public void A_wide_colon_is_explained() => new ChangedInput().Replace(File, "版式: nine", "版式：nine").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:2:5: 错误 yaml-syntax: YAML 写法有误：这一行被当作上一行的值的延续；请检查这一行的缩进，和上一行的冒号（要用半角，后面空一格）。");

    [Fact]
    public void A_wide_colon_in_the_only_line_is_explained() =>
        new ChangedInput().Write("units/xugou-school/unit.yaml", "名称：演练学校\n").ShouldFind(
            "nine/units/xugou-school/unit.yaml:1:1: 错误 wrong-type: 这里应当是「键: 值」，实际是「名称：演练学校」；冒号要用半角，后面空一格。");

    [Fact]
    public void A_colon_without_a_blank_is_explained() =>
        new ChangedInput().Replace(File, "来源: 虚构", "来源:虚构").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:3:1: 错误 yaml-syntax: YAML 写法有误：缩进不一致，或这一行不是「键: 值」的形式；冒号要用半角、后面空一格，"
            + "以 { 等符号开头的名称要加引号。");

    [Fact]
    public void A_brace_that_is_not_closed_is_explained() =>
        new ChangedInput().Replace(ChangedInput.Tables + "a2.yaml", "400000.00, 人员: 400000.00}", "400000.00, 人员: 400000.00").ShouldFind(
            "nine/units/xugou-test/2030/tables/a2.yaml:5:1: 错误 yaml-syntax: YAML 写法有误：从这里起读不下去；上面的花括号、方括号或引号多半没有合上。");

    [Fact]
    public void A_bracket_that_is_not_closed_is_explained() =>
        new ChangedInput().Replace(ChangedInput.Edition + "a6.yaml", "分组: [科室]", "分组: [科室").ShouldFind(
            "nine/editions/nine/a6.yaml:16:1: 错误 yaml-syntax: YAML 写法有误：方括号里缺少逗号「,」或右括号「]」。");

    [Fact]
    public void A_list_item_among_keys_is_explained() => new ChangedInput().Append(File, "- 某人\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:1: 错误 yaml-syntax: YAML 写法有误：缩进不一致，或这一行不是「键: 值」的形式；冒号要用半角、后面空一格，"
            + "以 { 等符号开头的名称要加引号。");

    [Fact]
    public void A_colon_within_a_value_is_explained() => new ChangedInput().Append(File, "摘要: 比例: 5\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:7: 错误 yaml-syntax: YAML 写法有误：值里有冒号加空格时要给整个值加引号；这一行如果是新的一项，请和上面的对齐。");

    [Fact]
    public void A_value_that_begins_with_a_percent_sign_is_explained() =>
        new ChangedInput().Append(File, "摘要: %5\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:5: 错误 yaml-syntax: YAML 写法有误：这个符号不能作开头；请给整个值加引号。");

    [Fact]
    public void A_wrong_backslash_is_explained() => new ChangedInput().Append(File, "摘要: \"\\省\"\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:5: 错误 yaml-syntax: YAML 写法有误：双引号里的反斜杠「\\」用法不对；请改用单引号。");

    [Fact]
    public void A_block_of_text_on_the_line_of_its_bar_is_explained() =>
        new ChangedInput().Append(File, "摘要: | 一段话\n").ShouldFind(
            "nine/units/xugou-test/2030/disclosure.yaml:4:5: 错误 yaml-syntax: YAML 写法有误：「|」或「>」后面只能换行，下面各行要比键多缩进两格。");

    [Theory]
    [InlineData("[", 25)]
    [InlineData("{a: ", 94)]
    [InlineData("- ", 49)]
    [InlineData("? ", 49)]
    public void Nesting_without_end_is_found_where_it_becomes_too_deep(string opening, int column) =>
        new ChangedInput().Write(ChangedInput.Tables + "a3.yaml", string.Concat(Enumerable.Repeat(opening, 10_000)))
            .Findings().ShouldHaveSingleItem().ShouldBe(
                $"nine/{ChangedInput.Tables}a3.yaml:1:{column}: 错误 yaml-depth: 这里的嵌套超过 24 层；请检查括号或缩进。");

    [Fact]
    public void Keys_indented_ever_deeper_are_found_where_they_become_too_deep() =>
        new ChangedInput().Write(ChangedInput.Tables + "a3.yaml", string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i) + "a:\n")))
            .ShouldFind("nine/units/xugou-test/2030/tables/a3.yaml:24:24: 错误 yaml-depth: 这里的嵌套超过 24 层；请检查括号或缩进。");
}
