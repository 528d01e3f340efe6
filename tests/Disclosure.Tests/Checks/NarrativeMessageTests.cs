using Disclosure.Core.Checks.Engine;
using Disclosure.Tests.Checks.Documents;

namespace Disclosure.Tests.Checks;

/// <summary>The words of the warnings on names and on the narrative, on the made-up unit with one file replaced.</summary>
public sealed class NarrativeMessageTests
{
    [Theory]
    [InlineData("count", "政府采购预算 10.00 万元。共有三个项目。",
        "情况说明第 1 行说「三个项目」，可是按表里数（表三/各明细/总计）是 2；请核对是文字没有跟着改，还是表里漏了或多了。")]
    [InlineData("change-word", "政府采购预算 10.00 万元，比上年减少 2.00 万元，增长 16.67%，因压减。",
        "情况说明第 1 行前面说「减少 2.00 万元」，后面说「增长 16.67%」，一个是增，一个是减；请核对是增还是减。")]
    [InlineData("change-word", "政府采购预算 10.00 万元，比 2029 年预算 12.00 万元增加 2.00 万元，因压减。",
        "情况说明第 1 行说「增加 2.00 万元」，可是同一句里本年 10.00 万元，上年 12.00 万元；请核对是增还是减。")]
    [InlineData("change-word", "部门预算总支出 100.00 万元，比 2029 年预算减少 20.00 万元，因压减。政府采购。",
        "情况说明第 1 行说「减少 20.00 万元」，可是 表二/支出构成/合计/2029年 是 80.00，本年 100.00；请核对是增还是减。")]
    [InlineData("change-word", "部门预算总支出 100.00 万元，比去年减少 20.00 万元，因压减。政府采购。",
        "情况说明第 1 行说「减少 20.00 万元」，可是 表二/支出构成/合计/2029年 是 80.00，本年 100.00；请核对是增还是减。")]
    [InlineData("change-word", "政府采购预算 10.00 万元，较上年增加 2.00 万元，增长 16.67%，因压减。",
        "情况说明第 1 行说「增加 2.00 万元」，按这个方向算不出「增长 16.67%」，反过来才对得上；请核对是增还是减。")]
    [InlineData("change-word", "政府采购预算 10.00 万元，较上年增减 2.00 万元，因压减。",
        "情况说明第 1 行的「增减 2.00 万元」既有增又有减，看不出是增加还是减少；请只留一个词。")]
    [InlineData("form-leftover", "政府采购预算 10.00 万元，较上年增加（减少）2.00 万元，因压减。",
        "情况说明第 1 行的「增加（减少）2.00 万元」是表样里让人选一个的词，两个都留着，看不出是增是减；请只留一个。")]
    [InlineData("change-rate", "政府采购预算 10.00 万元，比上年减少 2.00 万元，下降 20.00%，因压减。",
        "情况说明第 1 行说「下降 20.00%」，可是本年 10.00 万元，上年应是 12.00 万元，算出来是 16.67%；请核对金额和比例。")]
    [InlineData("change-rate", "部门预算总支出 100.00 万元，比 2029 年预算增加 25.00 万元，因新增。政府采购。",
        "情况说明第 1 行说「增加 25.00 万元」，可是 表二/支出构成/合计/2029年 是 80.00，和本年 100.00 相差 20.00 万元；请核对增减数。")]
    [InlineData("change-rate", "政府采购预算 10.00 万元，比 2029 年预算 12.00 万元减少 3.00 万元，因压减。",
        "情况说明第 1 行说「减少 3.00 万元」，可是 10.00 万元 和 12.00 万元 相差 2.00 万元；请核对增减数。")]
    [InlineData("change-rate", "政府采购预算 10.00 万元，比上年增加 20.00 万元，增长 50.00%，因新增。",
        "情况说明第 1 行说「增加 20.00 万元」，比本年的 10.00 万元 还多；请核对增减数。")]
    [InlineData("zero-base", "政府采购预算 10.00 万元，比上年增加 10.00 万元，增长 100%，因新增。",
        "情况说明第 1 行说「增长 100%」，可是增加的就是本年的全部 10.00 万元，基数是零，算不出比例；请只写增减的金额。")]
    [InlineData("zero-base", "政府采购预算 10.00 万元，比上年预算 0.00 万元增长 100%，因新增。",
        "情况说明第 1 行说「增长 100%」，可是上年是 0.00 万元，基数是零，算不出比例；请只写增减的金额。")]
    [InlineData("change-reason", "政府采购预算 10.00 万元，比上年增加 10.00 万元。",
        "情况说明第 1 行的「增加 10.00 万元」没有说明原因；增减要让读者知道为什么，请在这一句或下一句写明。")]
    [InlineData("share", "支出 100.00 万元，其中：政府采购预算 10.00 万元，占 12.00%。",
        "情况说明第 1 行说 10.00 万元「占 12.00%」，可是它在同一段的 100.00 万元 里应占 10.00%；请核对金额和比例。")]
    [InlineData("wrong-year", "2029 年部门预算总支出 100.00 万元。政府采购预算 10.00 万元。",
        "情况说明第 1 行写「2029 年部门预算总支出」，这是 2030 年的预算；请核对是不是从往年抄来没有改年份。")]
    [InlineData("missing-part", "没有采购。",
        "情况说明里没有说到「政府采购」，版式要求这一部分说明它；请补上，没有这一项的也要写明没有。")]
    [InlineData("subject-name", "科技条件服务 100.00 万元。政府采购预算 10.00 万元。",
        "情况说明第 1 行的「科技条件服务」是 100.00 万元，和 表一/20605/总计 一样，那里的科目名称是「科技条件与服务」；请按正式名称改。")]
    public void A_warning_says_what_disagrees_and_where(string check, string prose, string message)
    {
        Reasons(check, "explanation.md", prose + "\n").ShouldBe([message]);
    }

    [Theory]
    [InlineData("去年")]
    [InlineData("上年")]
    [InlineData("往年")]
    public void What_was_counted_in_an_earlier_year_is_not_counted_now(string year) =>
        Reasons("count", "explanation.md", $"政府采购预算 10.00 万元。{year}安排了 7 个项目。\n").ShouldBeEmpty();

    [Theory]
    [InlineData("glossary-entry", "glossary.md", "1. 科学技术支出(类)科技条件与服务(款)机构运行(项)：反映机构的基本支出。\n",
        "表一/2060503 用了科目「科技条件专项」（2060503），逐条解释科目的地方（到名词解释第 1 行）没有解释它；请补上一条。")]
    [InlineData("missing-part", "overview.md", "## 一、职能\n", "概况没有正文，只有标题；请补上内容。")]
    [InlineData("form-leftover", "tables/t03.yaml",
        "合计: {总计: 40.00}\n明细:\n  - {项目: 机房用电, 总计: 15.00, 用途: （请填写）}\n  - {项目: 系统维护, 总计: 25.00}\n",
        "表三/机房用电/用途的「（请填写）」像是表样里教人怎么填的话，不是要公开的内容；请换成实际内容，或者删去。")]
    [InlineData("wrong-year", "tables/t03.yaml",
        "合计: {总计: 40.00}\n明细:\n  - {项目: 机房用电, 总计: 15.00, 用途: 用于 2029 年度电费}\n  - {项目: 系统维护, 总计: 25.00}\n",
        "表三/机房用电/用途写「用于 2029 年」，这是 2030 年的预算；请核对是不是从往年抄来没有改年份。")]
    public void A_warning_of_another_file_says_so_too(string check, string file, string text, string message)
    {
        Reasons(check, file, text).ShouldBe([message]);
    }

    [Theory]
    [InlineData("change-word")]
    [InlineData("change-rate")]
    [InlineData("zero-base")]
    [InlineData("change-reason")]
    public void A_change_without_words_of_change_has_nothing_to_look_at(string check)
    {
        var example = new CheckExample(check, false, "", [("explanation.md", "政府采购预算与上年无增减变化。\n")]);
        example.Run().ShouldHaveSingleItem().Status.ShouldBe(CheckStatus.NotApplicable);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_prose_of_great_length_is_read_to_the_end(string check, string prose)
    {
        Should.NotThrow(() => Reasons(check, "explanation.md", $"政府采购{prose}\n"));
    }

    public static TheoryData<string, string> Odd()
    {
        string[] parts =
        [
            "增", "增加减少", "9", "９", "9,", "比", "比2029年预算增加", "占", "其中：", "（", "2029 年", "请", "根据", "X", "1 个项目", "一", "辆",
            "科学技术支出(类)", "支出", "。", " ", "“",
        ];
        string[] checks = ["subject-name", "count", "change-word", "change-rate", "share", "form-leftover", "wrong-year"];
        var odd = new TheoryData<string, string>();
        foreach (var check in checks) odd.Add(check, string.Join("\n\n", parts.Select(p => string.Concat(Enumerable.Repeat(p, 19_000 / p.Length)))));
        odd.Add("change-rate", $"预算 {new string('9', 40)} 亿元，比 9999 年预算增加 99999999999999999999999.99 亿元，增长 {new string('9', 29)}%。");
        odd.Add("share", "预算 0 万元，其中：基本支出 0 万元，占 0%；项目支出 1 万元，占 99999999999999999999999999999%。");
        odd.Add("count", "共有 99999999999 个项目，百百百百百个项目，零个项目。");
        return odd;
    }

    private static IEnumerable<string> Reasons(string check, string file, string text) =>
        new CheckExample(check, true, "", [(file, text)]).Run().Where(r => r.ToFinding() is not null).Select(r => r.Reason);
}
