using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Names;
using Disclosure.Core.Checks.Rules.Wording;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>What the checks of names and of the narrative say of the real budget: each was looked up in the published document.</summary>
public sealed class NarrativeWarningTests
{
    private const string Budget = "input/units/jiangan-bigdata/2024/";

    private static readonly ICheck[] Checks =
    [
        new SubjectNames(), new GlossaryEntries(), new StatedCounts(), new ChangeWords(), new ChangeRates(), new ZeroBases(),
        new ChangeReasons(), new Shares(), new WrongYears(), new FormLeftovers(), new MissingParts(),
    ];

    [Fact]
    public void The_real_budget_has_exactly_these_warnings()
    {
        Warnings().ShouldBe(
        [
            "explanation.md:11:38: 警告 subject-name: 情况说明第 11 行的「商品服务支出」是 8.98 万元，"
                + "和 表六/302/基本支出预算金额 一样，那里的科目名称是「商品和服务支出」；请按正式名称改。",
            "explanation.md:20:4: 警告 subject-name: 情况说明第 20 行的「商品服务支出」是 8.98 万元，"
                + "和 表六/302/基本支出预算金额 一样，那里的科目名称是「商品和服务支出」；请按正式名称改。",
            "explanation.md:54:49: 警告 change-word: 情况说明第 54 行的「增减少 2583.62 万元」既有增又有减，看不出是增加还是减少；"
                + "同一句还说「减少 86.36%」，请把用词改成一致。",
            "glossary.md:11:4: 警告 subject-name: 名词解释第 11 行写的类是「科学技术」，"
                + "功能分类 206 的正式名称是「科学技术支出」，表一/支出/206 印的也是后者；请按正式名称改。",
            "glossary.md:12:4: 警告 subject-name: 名词解释第 12 行写的类是「科学技术」，"
                + "功能分类 206 的正式名称是「科学技术支出」，表一/支出/206 印的也是后者；请按正式名称改。",
            "glossary.md:13:16: 警告 subject-name: 名词解释第 13 行写的款是「行政事业单位离退休」，"
                + "功能分类 20805 的正式名称是「行政事业单位养老支出」，表二/20805 印的也是后者；请按正式名称改。",
            "glossary.md:16:24: 警告 glossary-entry: 名词解释第 16 行解释了科目「公务员医疗补助」（2101103），"
                + "可是没有一张表用到它，表二/21011 下面也没有；请核对是表里漏了，还是这一条从往年留了下来。",
            "glossary.md:19:22: 警告 glossary-entry: 名词解释第 19 行解释了科目「购房补贴」（2210203），"
                + "可是没有一张表用到它，表二/22102 下面也没有；请核对是表里漏了，还是这一条从往年留了下来。",
            "glossary.md:25:15: 警告 form-leftover: 名词解释第 25 行的「根据本部门使用的其他专用名词补充解释」"
                + "像是表样里教人怎么填的话，不是要公开的内容；请换成实际内容，或者删去。",
            "tables/t04.yaml:38:3: 警告 subject-name: 表四/支出经济分类/工资福利性支出 写作「工资福利性支出」，"
                + "经济分类里的正式名称是「工资福利支出」（301），表六/301 印的也是后者；请核对表样，按正式名称改。",
        ]);
    }

    [Theory]
    [InlineData("count", "看了 1 处。")]
    [InlineData("change-rate", "看了 4 处。")]
    [InlineData("change-reason", "看了 4 处。")]
    [InlineData("share", "看了 3 处。")]
    public void A_check_that_is_content_with_the_real_budget_has_looked(string id, string words)
    {
        Checks.Single(c => c.Id == id).Run(Context()).ShouldHaveSingleItem().Reason.ShouldBe(words);
    }

    private static IEnumerable<string> Warnings() => Checks
        .SelectMany(c => c.Run(Context())).Select(r => r.ToFinding()).OfType<Finding>().Order()
        .Select(f => f.ToString()).Select(f => f[(f.IndexOf(Budget, StringComparison.Ordinal) + Budget.Length)..]);

    private static CheckContext Context()
    {
        var findings = new FindingList();
        var reader = new InputReader(Repository.Input);
        return new CheckContext(reader.Read(reader.List(null, null, findings).Single(), findings).ShouldNotBeNull(), OtherDocuments.None);
    }
}
