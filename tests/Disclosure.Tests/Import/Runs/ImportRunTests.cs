using Disclosure.Import.Accounts;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

public sealed class ImportRunTests : IDisposable
{
    private const string Cover = "虚构单位2030年部门预算\n";

    private const string SubjectTable = """
        # 第二部分 预算表
        表一 部门支出总表
        编制单位：虚构单位
        单位：万元
        | 功能科目编码 | > | > | 科目名称 | 总计 | 基本支出 | 项目支出 |
        | 类 | 款 | 项 | ^ | ^ | ^ | ^ |
        | 206 | | | 科学技术支出 | 1,000.00 | 600.00 | 400.00 |
        | 合 计 | > | > | > | 1,000.00 | 600.00 | 400.00 |
        """;

    private readonly Imported _imported = new(Repository.Tests("Inputs", "drawn"));

    [Fact]
    public void Every_cell_stands_where_its_code_and_its_head_say()
    {
        _imported.Draw(Cover + SubjectTable).Text("tables/t01.yaml")
            .ShouldBe("206: {总计: \"1,000.00\", 基本支出: 600.00, 项目支出: 400.00}\n合计: {总计: \"1,000.00\", 基本支出: 600.00, 项目支出: 400.00}\n");
    }

    [Fact]
    public void The_edition_is_told_with_the_reason() => _imported.Draw(Cover + SubjectTable).Report.Edition.ShouldBe("drawn（1 张表的标题、表头都对上）");

    [Fact]
    public void That_a_source_does_not_name_the_unit_is_told_before_all_else() =>
        _imported.Draw(SubjectTable.Replace("编制单位：虚构单位\n", "", StringComparison.Ordinal)).Report.First.ShouldHaveSingleItem().ShouldMatch("^原件里没有找到单位的名称，units/.*/unit.yaml 里先写了文件夹的名称");

    [Fact]
    public void A_unit_that_was_called_as_its_folder_gets_its_name_from_the_source_that_says_it()
    {
        _imported.Draw(SubjectTable.Replace("编制单位：虚构单位\n", "", StringComparison.Ordinal));
        _imported.Draw(Cover + SubjectTable, change: o => o with { IsReplacing = true });
        File.ReadAllText(Path.Combine(_imported.Folder, "units", "xugou", "unit.yaml")).ShouldBe("名称: 虚构单位\n");
    }

    [Fact]
    public void Of_a_unit_that_a_source_names_nothing_is_to_be_written() => _imported.Draw(Cover + SubjectTable).Report.First.ShouldBeEmpty();

    [Fact]
    public void The_figures_of_both_sides_are_the_same() => _imported.Draw(Cover + SubjectTable).Report.Account.IsBalanced.ShouldBeTrue();

    [Fact]
    public void A_row_that_the_form_does_not_have_is_told_and_unbalances_the_account()
    {
        _imported.Draw(Cover + SubjectTable + "\n| 怪行 | > | > | > | 7.77 | | |");
        _imported.Said(JournalKind.Left).ShouldBe(["怪行：表一没有这一行", "7.77：表一没有这一行"]);
        _imported.Report.Account.Missing.ShouldBe([("7.77", 1)]);
    }

    [Fact]
    public void The_mark_of_a_note_is_no_part_of_the_figure_and_is_told()
    {
        _imported.Draw(Cover + SubjectTable.Replace("| 1,000.00 | 600.00 | 400.00 |\n| 合", "| 1,000.00¹ | 600.00 | 400.00 |\n| 合", StringComparison.Ordinal)).Text("tables/t01.yaml").ShouldStartWith("206: {总计: \"1,000.00\", 基本");
        _imported.Said(JournalKind.Doubted).ShouldBe(["1,000.00¹：表一「总计」，「¹」又小又高，当作注的标记，没有填进数里"]);
    }

    [Fact]
    public void A_value_that_is_merged_over_several_rows_stands_in_the_first_and_is_told_once()
    {
        var more = "| 208 | | | 社会保障和就业支出 | ^ | 1.00 | |\n| 210 | | | 卫生健康支出 | ^ | 2.00 | |\n";
        _imported.Draw(Cover + SubjectTable.Replace("| 合 计", more + "| 合 计", StringComparison.Ordinal)).Text("tables/t01.yaml").ShouldContain("208: {基本支出: 1.00}\n");
        _imported.Said(JournalKind.Doubted).ShouldBe(["1,000.00：表一「总计」，这一格跨 3 行，只填进第一行，也可以是几行共有的"]);
    }

    [Fact]
    public void A_label_of_a_form_that_is_not_filled_in_is_no_text() =>
        _imported.Draw(Cover + SubjectTable.Replace("编制单位：虚构单位", "编制单位：", StringComparison.Ordinal)).Said(JournalKind.Left).ShouldBeEmpty();

    [Fact]
    public void A_code_that_the_year_lacks_is_added_below_a_comment()
    {
        _imported.Draw(Cover + SubjectTable.Replace("| 合 计", "| 206 | 05 | | 科技条件与服务 | 400.00 | | 400.00 |\n| 合 计", StringComparison.Ordinal));
        File.ReadAllText(Path.Combine(_imported.Folder, "classifications", "2030", "function.yaml"))
            .ShouldEndWith("  # 导入时加的，见 画.pdf 第 1 页 第 6 行起的表第 4 行第 4 栏\n  \"20605\": 科技条件与服务\n");
    }

    [Theory]
    [InlineData("科学技术支出 1,234,567", "1,234,567")]
    [InlineData("科学技术支出1234567", "1234567")]
    [InlineData("科学技术支出 12.50 7", "12.507")]
    public void A_figure_within_the_name_of_a_subject_is_left_out_and_unbalances_the_account(string printed, string figure)
    {
        _imported.Draw(Cover + SubjectTable.Replace("| 科学技术支出 |", $"| {printed} |", StringComparison.Ordinal));
        _imported.Said(JournalKind.Left).ShouldBe([$"{figure}：印在名称「{printed}」里面，没有放进去"]);
        _imported.Report.Account.IsBalanced.ShouldBeFalse();
    }

    [Fact]
    public void An_amount_behind_a_name_that_is_not_known_is_left_out_and_no_part_of_it()
    {
        _imported.Draw(Cover + SubjectTable.Replace("| 合 计", "| 208 | | | 社会保障和就业支出 234,567.00 | | | |\n| 合 计", StringComparison.Ordinal));
        _imported.Said(JournalKind.Left).ShouldBe(["234,567.00：印在名称「社会保障和就业支出 234,567.00」里面，没有放进去"]);
        File.ReadAllText(Path.Combine(_imported.Folder, "classifications", "2030", "function.yaml")).ShouldEndWith("  \"208\": 社会保障和就业支出\n");
    }

    [Fact]
    public void An_amount_within_the_title_of_a_table_is_left_out()
    {
        _imported.Draw(Cover + SubjectTable.Replace("表一 部门支出总表", "表一 部门支出总表 234,567.00", StringComparison.Ordinal));
        _imported.Report.Account.Missing.ShouldBe([("234567.00", 1)]);
    }

    [Fact]
    public void A_year_within_the_name_of_a_subject_is_no_figure()
    {
        _imported.Draw(Cover + SubjectTable.Replace("| 科学技术支出 |", "| 2030年科学技术支出 |", StringComparison.Ordinal));
        _imported.Report.Account.IsBalanced.ShouldBeTrue();
    }

    [Fact]
    public void A_code_that_stands_for_a_name_gives_way_to_the_printed_one()
    {
        var file = Path.Combine(_imported.Folder, "classifications", "2030", "function.yaml");
        var more = SubjectTable.Replace("| 合 计", "| 208 | | | | 400.00 | | 400.00 |\n| 合 计", StringComparison.Ordinal);
        _imported.Draw(Cover + more);
        File.ReadAllText(file).ShouldContain("请补上，见 画.pdf 第 1 页 第 6 行起的表第 4 行第 1 栏\n  \"208\": 208\n");
        _imported.Draw(Cover + more.Replace("| 208 | | | |", "| 208 | | | 社会保障和就业支出 |", StringComparison.Ordinal), change: o => o with { IsReplacing = true });
        File.ReadAllText(file).ShouldEndWith("  \"206\": 科学技术支出\n  # 导入时加的，见 画.pdf 第 1 页 第 6 行起的表第 4 行第 4 栏\n  \"208\": 社会保障和就业支出\n");
        _imported.Said(JournalKind.Renamed).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("234,567")]
    [InlineData("234，567")]
    [InlineData("234 567")]
    [InlineData("234.5")]
    [InlineData("234%")]
    [InlineData("234,567二、其他")]
    public void A_figure_among_the_names_is_no_subject(string figure)
    {
        _imported.Draw(Cover + SubjectTable + $"\n| {figure} | > | > | > | 7.77 | | |");
        _imported.Said(JournalKind.Left).ShouldBe([$"{figure}：表一没有这一行", "7.77：表一没有这一行"]);
        File.ReadAllText(Path.Combine(_imported.Folder, "classifications", "2030", "function.yaml")).ShouldNotContain("234");
    }

    [Fact]
    public void A_subject_is_found_by_its_name_where_no_code_is_printed()
    {
        _imported.Draw(Cover + SubjectTable.Replace("| 206 | | |", "| | | |", StringComparison.Ordinal)).Text("tables/t01.yaml").ShouldStartWith("206: {");
    }

    [Fact]
    public void A_note_of_an_empty_table_says_why_it_is_empty()
    {
        var empty = string.Join('\n', SubjectTable.Split('\n').SkipLast(2)) + "\n| | | | | | | |\n注：虚构单位2030年没有支出，本表无数据。";
        _imported.Draw(Cover + empty).Text("tables/t01.yaml").ShouldBe("空表说明: 虚构单位2030年没有支出，本表无数据。\n");
    }

    [Fact]
    public void A_table_of_zeros_says_why_they_are_zeros()
    {
        var zeros = SubjectTable.Replace("| 206 | | | 科学技术支出 | 1,000.00 | 600.00 | 400.00 |\n", "", StringComparison.Ordinal).Replace("1,000.00 | 600.00 | 400.00", "0.00 | 0 | /", StringComparison.Ordinal);
        _imported.Draw(Cover + zeros + "\n注：虚构单位2030年没有支出。").Text("tables/t01.yaml").ShouldBe("合计: {总计: 0.00, 基本支出: 0, 项目支出: /}\n空表说明: 虚构单位2030年没有支出。\n");
    }

    [Fact]
    public void Prose_goes_to_its_part_with_its_headings_and_lists()
    {
        _imported.Draw(Cover + "# 第一部分 概况\n一、主要职能\n虚构单位做虚构的事。\n1.第一件。\n2.第二件。\n（一）机构设置\n设三个科。\n" + SubjectTable).Text("overview.md")
            .ShouldBe("## 一、主要职能\n\n虚构单位做虚构的事。\n\n1. 第一件。\n2. 第二件。\n\n### （一）机构设置\n\n设三个科。\n");
    }

    [Fact]
    public void A_part_that_the_source_does_not_have_gets_no_words_of_ours()
    {
        _imported.Draw(Cover + SubjectTable);
        File.Exists(Path.Combine(_imported.Folder, "units", "xugou", "2030", "overview.md")).ShouldBeFalse();
    }

    [Fact]
    public void What_the_source_does_not_have_is_told_by_its_title() => _imported.Draw(Cover + SubjectTable).Report.Lacking.ShouldBe(["第一部分 概况"]);

    [Fact]
    public void A_table_that_the_source_does_not_have_is_missing()
    {
        _imported.Draw(Cover + "# 第一部分 概况\n只有一句话。\n", change: o => o with { Edition = "drawn" }).Report.Lacking.ShouldBe(["表一 部门支出总表"]);
        File.Exists(Path.Combine(_imported.Folder, "units", "xugou", "2030", "tables", "t01.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void What_stands_below_a_title_without_a_table_is_said_of_that_table()
    {
        _imported.Draw(Cover + "# 第二部分 预算表\n表一 部门支出总表\n注：虚构单位2030年没有支出，本表无数据。\n", change: o => o with { Edition = "drawn" })
            .Text("tables/t01.yaml").ShouldBe("空表说明: 虚构单位2030年没有支出，本表无数据。\n");
    }

    [Fact]
    public void What_an_earlier_import_wrote_and_this_one_does_not_is_named()
    {
        _imported.Draw(Cover + "# 第一部分 概况\n只有一句话。\n" + SubjectTable);
        var found = _imported.Draw(Cover + SubjectTable, change: o => o with { IsReplacing = true }).Result.Findings.ShouldHaveSingleItem();
        found.Message.ShouldStartWith("这里还有 overview.md，不是这次导入写的");
    }

    [Fact]
    public void A_unit_of_amounts_that_is_not_the_editions_is_stated_for_the_document()
    {
        _imported.Draw(Cover + SubjectTable.Replace("单位：万元", "单位：元", StringComparison.Ordinal)).Text("disclosure.yaml").ShouldBe("版式: drawn\n金额单位: 元\n");
        _imported.Report.Edition.ShouldBe("drawn（1 张表的标题、表头都对上；金额单位是元，和版式的不同，写进了 disclosure.yaml）");
    }

    [Fact]
    public void The_unit_of_the_edition_is_not_stated_again() => _imported.Draw(Cover + SubjectTable).Text("disclosure.yaml").ShouldBe("版式: drawn\n");

    [Fact]
    public void Another_unit_in_the_first_rows_of_a_table_is_the_documents_too()
    {
        var within = SubjectTable.Replace("编制单位：虚构单位\n单位：万元\n", "", StringComparison.Ordinal).Replace("| 功能科目编码", "| 单位：元 | > | > | > | > | > | > |\n| 功能科目编码", StringComparison.Ordinal);
        _imported.Draw(Cover + within).Text("disclosure.yaml").ShouldContain("金额单位: 元\n");
    }

    [Fact]
    public void The_contents_are_no_prose()
    {
        _imported.Draw(Cover + "目 录\n第一部分 概况…………1\n第二部分 预算表…………2\n===\n# 第一部分 概况\n只有一句话。\n" + SubjectTable).Text("overview.md").ShouldBe("只有一句话。\n");
    }

    [Fact]
    public void The_name_of_the_unit_is_the_printed_one()
    {
        _imported.Draw(Cover + SubjectTable);
        File.ReadAllText(Path.Combine(_imported.Folder, "units", "xugou", "unit.yaml")).ShouldBe("名称: 虚构单位\n");
    }

    [Fact]
    public void What_is_there_is_not_replaced_unasked()
    {
        _imported.Draw(Cover + SubjectTable);
        _imported.Draw(Cover + SubjectTable.Replace("600", "601", StringComparison.Ordinal)).Result.Findings.ShouldHaveSingleItem().Id.ShouldBe("import-exists");
        _imported.Text("tables/t01.yaml").ShouldContain("600.00");
    }

    [Fact]
    public void What_is_there_is_replaced_when_asked()
    {
        _imported.Draw(Cover + SubjectTable);
        _imported.Draw(Cover + SubjectTable.Replace("600", "601", StringComparison.Ordinal), change: o => o with { IsReplacing = true }).Text("tables/t01.yaml").ShouldContain("601.00");
    }

    [Fact]
    public void A_document_that_no_edition_fits_writes_nothing_and_names_the_nearest()
    {
        _imported.Draw("怪东西\n| 甲 | 乙 |\n| 子 | 1 |").Result.Findings.ShouldHaveSingleItem().Message.ShouldStartWith("没有合适的版式。最接近的是「drawn」：1 张表里对上 0 张");
        Directory.Exists(Path.Combine(_imported.Folder, "units")).ShouldBeFalse();
    }

    [Fact]
    public void A_table_of_the_narrative_that_is_somewhat_like_a_form_stays_in_the_text() =>
        _imported.Draw(Cover + "# 第三部分 虚构单位2030年部门预算情况说明\n一、收支总体情况\n收支如下。\n| 项目 | 金额 |\n| 收入 | 7.77 |\n| 支出 | 8.88 |", change: o => o with { Edition = "central-department" })
            .Text("explanation.md").ShouldContain("| 收入 | 7.77 |");

    [Fact]
    public void A_figure_with_blanks_between_its_thousands_is_one_and_is_told()
    {
        _imported.Draw(Cover + SubjectTable.Replace("| 1,000.00 | 600.00 | 400.00 |\n| 合", "| 1 000.00 | 600.00 | 400.00 |\n| 合", StringComparison.Ordinal)).Text("tables/t01.yaml").ShouldStartWith("206: {总计: 1000.00, 基本");
        _imported.Said(JournalKind.Doubted).ShouldBe(["1 000.00：表一「总计」，空格分开的三位一节，读作 1000.00"]);
        _imported.Report.Account.IsBalanced.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1 00.00")]
    [InlineData("5 6")]
    public void Other_figures_with_blanks_within_unbalance_the_account(string printed) =>
        _imported.Draw(Cover + SubjectTable.Replace("| 1,000.00 | 600.00 | 400.00 |\n| 合", $"| {printed} | 600.00 | 400.00 |\n| 合", StringComparison.Ordinal)).Report.Account.IsBalanced.ShouldBeFalse();

    [Theory]
    [InlineData("制表人：某某")]
    [InlineData("单位负责人：")]
    [InlineData("填报日期：2030年1月1日")]
    public void Who_filled_in_a_table_and_when_is_no_part_of_the_document(string line)
    {
        _imported.Draw(Cover + SubjectTable + "\n" + line);
        _imported.Said(JournalKind.Left).ShouldBeEmpty();
        _imported.Report.Account.IsBalanced.ShouldBeTrue();
    }

    [Fact]
    public void A_drafted_edition_holds_the_document()
    {
        _imported.Draw(Cover + SubjectTable, change: o => o with { NewEdition = "draft" }).Report.Account.IsBalanced.ShouldBeTrue();
        _imported.Text("tables/t01.yaml").ShouldStartWith("206: {总计: \"1,000.00\", 基本支出: 600.00, 项目支出: 400.00}\n");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_edition_that_is_there_is_never_overwritten_by_a_draft(bool isReplacing)
    {
        var file = Path.Combine(_imported.Folder, "editions", "drawn", "t01.yaml");
        var before = File.ReadAllText(file);
        var found = _imported.Draw(Cover + SubjectTable, change: o => o with { NewEdition = "drawn", IsReplacing = isReplacing }).Result.Findings.ShouldHaveSingleItem();
        found.Message.ShouldContain("把 --new-edition 换成 --edition drawn");
        File.ReadAllText(file).ShouldBe(before);
    }

    [Theory]
    [InlineData("虚构单位2031年部门预算")]
    [InlineData("虚构单位二〇三一年度部门预算")]
    public void Another_year_in_the_titles_than_the_one_given_is_told_before_all_else(string title) => _imported.Draw(title + "\n" + SubjectTable)
        .Report.First.First().ShouldMatch($"^原件写的是 2031 年（.*第 1 行，「{title}」），--year 写的是 2030。年度写错了的，请删去 units/.*/2030，用 --year 2031 再导入一次。$");

    [Fact]
    public void A_title_that_compares_with_the_year_before_is_told_nothing_of() => _imported.Draw(Cover + "# 第一部分 概况\n一、2029年预算执行情况\n很好。\n" + SubjectTable)
        .Report.Ahead.ShouldBeEmpty();

    [Fact]
    public void Figures_of_the_narrative_are_cited_when_asked_and_the_report_says_so()
    {
        _imported.Draw(Cover + "# 第一部分 概况\n2030年部门预算总支出1,000.00万元，项目7.00万元。\n" + SubjectTable, change: o => o with { IsCiting = true });
        _imported.Text("overview.md").ShouldBe("2030年部门预算总支出[1,000.00](表一/合计/总计)万元，项目7.00万元。\n");
        _imported.Text("_import-report.md").ShouldContain("## 文字里的数\n\n注明了出处的有 1 个，没有动的有 1 个。\n");
    }

    [Fact]
    public void Figures_of_the_narrative_are_not_cited_unasked() =>
        _imported.Draw(Cover + "# 第一部分 概况\n2030年部门预算总支出1,000.00万元。\n" + SubjectTable).Text("overview.md").ShouldBe("2030年部门预算总支出1,000.00万元。\n");

    public void Dispose() => _imported.Dispose();
}
