namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Changed words of the narrative.</summary>
public sealed class NarrativeTests
{
    [Fact]
    public void A_rewritten_sentence_is_told_word_by_word()
    {
        Compared.Lines(ChangedYear.Real(("explanation.md", "主要用于在职职工体检费；", "主要用于在职和退休职工体检费用；")))
            .ShouldBe(["文 Changed 情况说明: 在职人员体检费项目 0.80 万元。主要用于在职[+和退休+]职工体检费[+用+]；"]);
    }

    [Fact]
    public void A_new_paragraph_is_new()
    {
        Compared.Lines(ChangedYear.Real(("explanation.md", "截至 2023 年 12 月 31 日，部门共有车辆 0 辆。\n", "截至 2023 年 12 月 31 日，部门共有车辆 0 辆。\n\n没有大型设备。\n")))
            .ShouldBe(["文 Added 情况说明: [+没有大型设备。+]"]);
    }

    [Fact]
    public void A_paragraph_in_another_place_has_moved()
    {
        Compared.Lines(ChangedYear.Real(
            ("explanation.md", "2024 年本部门没有国有资本经营预算支出安排。\n", "\n"),
            ("explanation.md", "截至 2023 年 12 月 31 日，部门共有车辆 0 辆。\n", "截至 2023 年 12 月 31 日，部门共有车辆 0 辆。\n\n2024 年本部门没有国有资本经营预算支出安排。\n")))
            .ShouldBe(["文 Moved 情况说明: 2024 年本部门没有国有资本经营预算支出安排。"]);
    }
}
