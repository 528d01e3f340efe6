using Disclosure.Tests.Input;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Changes of the edition and of the classifications, apart from changes of the budget.</summary>
public sealed class EditionTests
{
    [Fact]
    public void A_table_with_another_number_keeps_its_figures()
    {
        Compared.Lines(ChangedYear.Nine(new ChangedInput().Replace(ChangedInput.Edition + "a7.yaml", "表号: 附表7", "表号: 附表17")))
            .ShouldHaveSingleItem().ShouldEndWith("由附表7改为附表17。");
    }

    [Fact]
    public void An_added_column_is_no_change_of_a_figure()
    {
        Compared.Lines(ChangedYear.Nine(new ChangedInput().Replace(ChangedInput.Edition + "a4.yaml", "  - 增减: {栏次: 7}", "  - 增减: {栏次: 7}\n  - 备注: {类型: 文字}")))
            .ShouldBe(["版 「附表4 两年资金表」增加了「备注」栏。"]);
    }

    [Fact]
    public void A_column_of_another_measure_is_another_column()
    {
        Compared.Lines(ChangedYear.Nine(new ChangedInput()
            .Replace(ChangedInput.Edition + "a4.yaml", "  - 增减: {栏次: 7}", "  - 执行: {栏次: 7}")
            .Replace(ChangedInput.Edition + "a4.yaml", "\"增减 =", "\"执行 =")
            .Change(ChangedInput.Tables + "a4.yaml", path => File.WriteAllText(path, File.ReadAllText(path).Replace("增减:", "执行:", StringComparison.Ordinal)))))
            .ShouldBe(["版 「附表4 两年资金表」取消了「增减」栏。", "版 「附表4 两年资金表」增加了「执行」栏。"]);
    }

    [Fact]
    public void Amounts_in_another_unit_are_converted_before_they_are_compared()
    {
        // The figures stay as they are printed, so every one of them is ten times as much.
        var differences = ChangedYear.Nine(new ChangedInput().Replace(ChangedInput.Edition + "a4.yaml", "金额单位: 百元", "金额单位: 千元"));
        Compared.Lines(differences).Where(l => l.StartsWith('版')).ShouldBe(["版 「附表4 两年资金表」的金额单位由百元改为千元，差额已经换算。"]);
        differences.Figures.Concat(differences.Totals).ShouldAllBe(g => g.First.Percentage == null || g.First.Percentage == 900 || g.First.Percentage == -900);
    }

    [Fact]
    public void A_subject_with_another_code_is_told_once_however_many_tables_show_it()
    {
        var years = new Pair(Coded(2029, "206"), Coded(2030, "207"));
        years.Differences.Editions.Select(e => e.Text).Where(t => t.Contains("科目", StringComparison.Ordinal))
            .ShouldBe(["功能分类科目「206 科学技术支出」改为「207 科学技术支出」。"]);

        static PairYear Coded(int year, string code) =>
            new(year) { Subjects = [(code, "科学技术支出", "1.00")], Projects = [new("甲项目", "1.00")], ProjectSubject = code };
    }

    [Fact]
    public void A_code_that_names_something_else_is_not_subtracted()
    {
        var differences = ChangedYear.Nine(new ChangedInput()
            .Replace("classifications/2030/purpose.yaml", "窗口答复", "天文观测")
            .Replace(ChangedInput.Tables + "a2.yaml", "100102: {合计: 300000.00", "100102: {合计: 310000.00"));
        differences.Editions.ShouldHaveSingleItem();
        var change = differences.Figures.ShouldHaveSingleItem().First;
        (change.Difference, change.Caveat).ShouldBe((null, "科目编码 100102 由「窗口答复」换成「天文观测」，含义不同，没有相减。"));
    }
}
