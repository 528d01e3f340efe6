using Disclosure.Tests.Import.Runs;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>Forms of fields and tables below each other that no line divides, as a spreadsheet prints them: all parts share the columns of the sheet.</summary>
public sealed class StackedFormTests
{
    private const double Left = 40;
    private const double Top = 80;

    private static readonly double[] Widths = [90, 100, 107, 93, 90];

    private const string Fields = """
        | =填报人 | 样例甲 | =联系电话 | 样例号码 |  |
        | =办公地址 | 样例路零号 |  |  |  |
        """;

    private const string Funds = """
        | =资金情况 | < | < | < | < |
        | =项目 | < | =当年金额 | =前两年 | < |
        | ^ | ^ | ^ | =2029年 | =2028年 |
        | 收入 | 财政拨款 | 407.91 | 2991.53 | 98.57 |
        | ^ | 单位资金 | 1.00 | 2.00 | 3.00 |
        | ^ | 收入合计 | 408.91 | 2993.53 | 101.57 |
        | 支出 | 人员 | 171.59 | 243.73 | 24.59 |
        | ^ | 其他 | 237.32 | 2749.80 | 76.98 |
        """;

    private const string Goals = """
        | =绩效指标 | < | < | < | < |
        | =类别 | =小类 | =指标 | =数值 | =依据 |
        | 产出指标 | 质量指标 | 虚构网络运行正常率 | 不低于九成 | 计划 |
        | ^ | ^ | 虚构的会议链路与其设/备定期调试 | 完成 | 历史数据 |
        | ^ | 数量指标 | 解答 | 一百次 | 计划 |
        | 效益指标 | 社会效益 | 方便办事 | 有所提升，且不比上/年少 | 计划 |
        """;

    [Fact]
    public void Fields_tables_and_headings_below_each_other_are_read_as_they_are_drawn() => IsRead($"{Fields}\n{Funds}\n{Goals}");

    [Fact]
    public void Names_that_stand_in_the_middle_of_several_rows_take_all_of_them() => Read($"{Fields}\n{Goals}").ShouldContain("| 产出指标 | 质量指标 | 虚构网络运行正常率 | 不低于九成 | 计划 |\n| ^ | ^ | 虚构的会议链路与其设备定期调试 | 完成 | 历史数据 |\n| ^ | 数量指标 | 解答 | 一百次 | 计划 |\n");

    [Fact]
    public void Heads_over_other_heads_reach_over_their_columns() => Read($"{Fields}\n{Funds}").ShouldContain("| 项目 | < | 当年金额 | 前两年 | < |\n| ^ | ^ | ^ | 2029年 | 2028年 |\n");

    [Fact]
    public void The_lines_of_a_numbered_text_beside_the_name_of_its_field_are_one_cell() =>
        Read($"{Funds}\n| =主要内容 | 1.做虚构的事；/2.做另一些虚构的事；/3.做完。 |  |  |  |\n{Goals}").ShouldContain("| 主要内容 | 1.做虚构的事；2.做另一些虚构的事；3.做完。 |");

    [Fact]
    public void Names_that_are_set_in_are_of_their_column()
    {
        var sheet = $"{Fields}\n{Funds}".Replace("| 人员 |", "|         　人员 |", StringComparison.Ordinal);
        var page = Titled();
        new DrawnSheet(page, Left, Top, Widths).Draw($"{Fields}\n{Funds}\n{Goals}".Replace("| 人员 |", "|  |", StringComparison.Ordinal));
        page.Text(Left + 92 + 10, Top + 8.5 * DrawnSheet.RowHeight + 3.5, "其中人员", 10);
        sheet.ShouldContain("人员");
        BlocksText.Of(DrawnPdf.Read(page)).ShouldContain("| 支出 | 其中人员 | 171.59 | 243.73 | 24.59 |");
    }

    [Fact]
    public void A_text_that_fills_its_column_is_apart_from_the_next_one()
    {
        var sheet = $"{Fields}\n{Goals}".Replace("| 解答 |", "| 解答虚构的人来的所有a |", StringComparison.Ordinal);
        Read(sheet).ShouldContain("| ^ | 数量指标 | 解答虚构的人来的所有a | 一百次 | 计划 |");
    }

    [Fact]
    public void A_form_goes_on_below_its_title_on_the_next_page()
    {
        var first = Titled(300);
        new DrawnSheet(first, Left, Top, Widths).Draw($"{Fields}\n{Goals}\n| 满意指标 | 服务对象 | 来电的人满意 | 九成 | 计划 |");
        var second = Titled(300);
        new DrawnSheet(second, Left, Top, Widths).Draw($"|  | 办事对象 | 办事的人满意 | 九成 | 历史数据 |\n{Funds}");
        BlocksText.Of(DrawnPdf.Read(first, second)).ShouldContain("| 满意指标 | 服务对象 | 来电的人满意 | 九成 | 计划 |\n|  | 办事对象 | 办事的人满意 | 九成 | 历史数据 |\n| 资金情况 | < | < | < | < |\n");
    }

    [Fact]
    public void Texts_at_the_top_of_their_rows_are_read_as_those_in_their_middle()
    {
        var page = Titled();
        new DrawnSheet(page, Left, Top, Widths) { IsAtTop = true }.Draw($"{Fields}\n{Funds}\n{Goals}");
        BlocksText.Of(DrawnPdf.Read(page)).ShouldEndWith(DrawnSheet.Read($"{Fields}\n{Funds}\n{Goals}"));
    }

    [Fact]
    public void A_form_in_which_a_row_lacks_the_name_of_its_group_is_not_read_as_one()
    {
        var page = Titled();
        new DrawnSheet(page, Left, Top, Widths).Draw($"{Fields}\n{Goals}".Replace("| 效益指标 |", "|  |", StringComparison.Ordinal));
        BlocksText.Of(DrawnPdf.Read(page)).ShouldNotContain("^ | ^");
    }

    [Fact]
    public void Texts_that_stand_in_no_columns_of_one_sheet_are_no_form()
    {
        var page = Titled();
        new DrawnSheet(page, Left, Top, Widths).Draw(Funds);
        for (var i = 0; i < 9; i++) page.Text(Left + 7 + 13 * i, 220 + 18 * i, "虚构的", 10).Text(Left + 120 + 17 * i, 220 + 18 * i, "虚构的话", 10).TextTo(Left + 400 - 11 * i, 220 + 18 * i, "7.00", 10);
        BlocksText.Of(DrawnPdf.Read(page)).ShouldNotContain("| 资金情况 | < | < | < | < |");
    }

    [Fact]
    public void A_head_of_three_lines_in_the_middle_of_a_table_is_no_heading()
    {
        var page = Titled();
        new DrawnSheet(page, Left, Top, Widths).Draw("| =科目名称 | =合计 | =虚构的一般公共预算/拨款和其他的收入/以及它们的结余 | =基本支出 | =项目支出 |");
        new DrawnSheet(page, Left, Top + 39, Widths).Draw("| 支出甲 | 10.00 | 1.00 | 2.00 | 7.00 |\n| 支出乙类 | 110.00 | 101.00 | 2.00 | 7.00 |\n| 支出丙 | 10.00 | 1.00 | 2.00 | 7.00 |");
        BlocksText.Of(DrawnPdf.Read(page)).ShouldNotContain("<");
    }

    [Fact]
    public void The_input_that_becomes_of_a_form_without_lines_is_that_of_its_edition()
    {
        var page = new DrawnPage(595, 842).TextTo(Left + 200, 50, "附表9 目标表", 16, 0.5);
        new DrawnSheet(page, Left, Top, 100, 100, 100, 100).Draw("""
            | =目标1 | < | < | < |
            | =目标 | 接好虚构的热线 |  |  |
            | =指标 | < | < | < |
            | =类别 | =指标 | =指标值 | < |
            | ^ | ^ | =2030年 | =2031年 |
            | 数量 | 接听次数 | 九十次 | 不少于一百次 |
            | ^ | 回访来电的人的次数/与结果 |  | 十次 |
            | 时效 | 接听时间 | 无 | 一分钟内 |
            | =目标2 | < | < | < |
            | =目标 | 修好虚构的场馆 |  |  |
            | =指标 | < | < | < |
            | =类别 | =指标 | =指标值 | < |
            | ^ | ^ | =2030年 | =2031年 |
            | 质量 | 验收合格率 |  | 全部 |
            """);
        using var imported = new Imported(Repository.Tests("Inputs", "nine"));
        imported.Take("form.pdf", DrawnPdf.Of(page), "2031", o => o with { Edition = "nine" });
        imported.Text("tables/a9.yaml", "2031").ShouldBe("""
            年度目标:
              - 内容:
                  目标: 接好虚构的热线
                指标:
                  - {类别: 数量, 指标: 接听次数, 指标值/2030年: 九十次, 指标值/2031年: 不少于一百次}
                  - {类别: 数量, 指标: 回访来电的人的次数与结果, 指标值/2031年: 十次}
                  - {类别: 时效, 指标: 接听时间, 指标值/2030年: 无, 指标值/2031年: 一分钟内}
              - 内容:
                  目标: 修好虚构的场馆
                指标:
                  - {类别: 质量, 指标: 验收合格率, 指标值/2031年: 全部}

            """);
    }

    private static void IsRead(string sheet) => Read(sheet).ShouldBe($"表二 虚构目标表\n{DrawnSheet.Read(sheet)}");

    private static string Read(string sheet)
    {
        var page = Titled();
        new DrawnSheet(page, Left, Top, Widths).Draw(sheet);
        return BlocksText.Of(DrawnPdf.Read(page)).Replace("# ", "", StringComparison.Ordinal);
    }

    // The title stands in the middle of the sheet.
    private static DrawnPage Titled(double height = 842) => new DrawnPage(595, height).TextTo(Left + Widths.Sum() / 2, 50, "表二 虚构目标表", 16, 0.5);
}
