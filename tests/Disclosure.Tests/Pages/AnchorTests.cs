using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Contents;

namespace Disclosure.Tests.Pages;

/// <summary>The ids of passages: links to them outlive what is written around them.</summary>
public sealed class AnchorTests
{
    private const string Text = """
        ## 一、收支情况

        2030 年支出 100.00 万元，比上年增加 20.00 万元，主要原因是新增了三个修缮项目，各项目都已经完成了招标和合同签订的全部手续。

        ### (一)说明

        无。

        ### (二)其他

        无。

        1. 货物类 0.20 万元。
        2. 服务类 90.63 万元。
        """;

    [Fact]
    public void Every_passage_has_its_own() => Anchors(Text).Values.Distinct().Count().ShouldBe(Passages(Text).Count);

    [Theory]
    [InlineData("## 一、收支情况", "开头新写的一段。\n\n## 一、收支情况")]
    [InlineData("### (一)说明", "中间新写的一段。\n\n### (一)说明")]
    [InlineData("2. 服务类", "2. 工程类 1.00 万元。\n3. 服务类")]
    public void An_inserted_passage_leaves_all_others_as_they_are(string at, string with)
    {
        var (before, after) = (Anchors(Text), Anchors(Text.Replace(at, with, StringComparison.Ordinal)));
        before.ShouldAllBe(a => after[a.Key] == a.Value);
    }

    [Theory]
    [InlineData("支出 100.00 万元", "支出 101.00 万元")]
    [InlineData("全部手续", "所有手续")]
    public void A_corrected_figure_and_a_word_further_on_leave_it_as_it_is(string from, string to) =>
        Passages(Text.Replace(from, to, StringComparison.Ordinal)).Select(p => p.Anchor).ShouldBe(Passages(Text).Select(p => p.Anchor));

    [Fact]
    public void Two_that_begin_alike_are_told_apart_by_their_whole_texts()
    {
        const string one = "一般公共预算财政拨款支出主要用于保障机构正常运转和完成日常工作任务以及承担专项工作所发生的支出，其中一。";
        const string other = "一般公共预算财政拨款支出主要用于保障机构正常运转和完成日常工作任务以及承担专项工作所发生的支出，其中二。";
        Passages($"{one}\n\n{other}\n").Select(p => p.Anchor).ShouldBe(Passages($"{other}\n\n{one}\n").Select(p => p.Anchor).Reverse());
    }

    [Fact]
    public void A_link_that_came_to_mean_two_leads_to_none()
    {
        const string text = "一般公共预算财政拨款支出主要用于保障机构正常运转和完成日常工作任务以及承担专项工作所发生的支出";
        var only = Passages(text + "，其中一。\n")[0].Anchor;
        Passages($"{text}，其中二。\n\n{text}，其中一。\n").ShouldNotContain(p => p.Anchor == only);
    }

    [Fact]
    public void Two_parts_that_say_the_same_have_two() => Passages("无。\n", "one")[0].Anchor.ShouldNotBe(Passages("无。\n", "other")[0].Anchor);

    private static Dictionary<string, string> Anchors(string text) => Passages(text)
        .ToDictionary(p => $"{string.Join('/', p.Headings)}|{p.Text}", p => p.Anchor, StringComparer.Ordinal);

    private static IReadOnlyList<Passage> Passages(string text, string part = "explanation") =>
        PassageReader.Of(NarrativeReader.Parse(text, part + ".md", part, new FindingList()));
}
