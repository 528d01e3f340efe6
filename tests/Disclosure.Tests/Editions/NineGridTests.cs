namespace Disclosure.Tests.Editions;

/// <summary>The grids of another edition on their pages: years, hierarchy, headers, permalinks.</summary>
public sealed class NineGridTests(NineSite site)
{
    [Theory]
    [InlineData(NineSite.First, "2030年", "2029年", "2028年")]
    [InlineData(NineSite.Second, "2031年", "2030年", "2029年")]
    public void Columns_carry_the_years_of_their_budget(string budget, string year, string last, string before) =>
        Headers(budget + "a5.html").ShouldBe(["项目", year, "占比", "前两年", last, before]);

    [Theory]
    [InlineData(NineSite.First, "2029年", "2030年")]
    [InlineData(NineSite.Second, "2030年", "2031年")]
    public void Columns_of_repeated_groups_carry_the_years_too(string budget, string last, string year) =>
        Headers(budget + "a9.html").Take(5).ShouldBe(["类别", "指标", "指标值", last, year]);

    [Fact]
    public void Four_levels_of_codes_are_four_classes() =>
        site.Page(NineSite.First + "a3.html").QuerySelectorAll("tbody tr").Select(r => r.ClassName).ShouldBe(["l1", "l2", "l3", "l4", "l4"]);

    [Fact]
    public void Codes_of_two_four_and_six_digits_are_three_levels_below_a_total() =>
        site.Page(NineSite.First + "a2.html").QuerySelectorAll("tbody tr").Select(r => r.ClassName)
            .ShouldBe(["total", "l1", "l2", "l3", "l3", "l1", "l2", "l3"]);

    [Theory]
    [InlineData("3000.00", "2030年 财政 上级 日常")]
    [InlineData("7500.00", "2029年 财政 本级 日常")]
    [InlineData("1500.00", "2030年 财政 本级 修缮")]
    public void A_cell_under_three_headers_names_them_all(string figure, string headers)
    {
        var page = site.Page(NineSite.First + "a4.html");
        var cell = page.QuerySelectorAll("tbody tr:not(.total) td").First(c => c.TextContent == figure);
        string.Join(' ', cell.GetAttribute("headers")!.Split(' ').Select(id => page.GetElementById(id)!).Where(h => h.Closest(".slim") is null)
            .Select(h => h.TextContent)).ShouldBe(headers);
    }

    [Fact]
    public void Every_header_that_a_cell_names_is_on_its_page()
    {
        var lost = from name in site.Pages
                   let page = site.Page(name)
                   from cell in page.QuerySelectorAll("[headers]")
                   from id in cell.GetAttribute("headers")!.Split(' ')
                   where page.GetElementById(id) is not { LocalName: "th" }
                   select $"{name}: {id}";
        lost.ShouldBeEmpty();
    }

    [Fact]
    public void No_page_uses_an_id_twice()
    {
        var twice = from name in site.Pages
                    from id in site.Page(name).QuerySelectorAll("[id]").GroupBy(e => e.Id)
                    where id.Count() > 1
                    select $"{name}: {id.Key}";
        twice.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a1.html", "附表1/来源/财政安排")]
    [InlineData("a1.html", "附表1/去向/10")]
    [InlineData("a2.html", "附表2/100102")]
    [InlineData("a5.html", "附表5/去向构成/合计")]
    [InlineData("a6.html", "附表6/甲科/方格本")]
    [InlineData("a6.html", "附表6/甲科/横线本~2")]
    [InlineData("a6.html", "附表6/乙科/横线本")]
    [InlineData("a7.html", "附表7/联系人")]
    [InlineData("a7.html", "附表7/地址\\/邮编")]
    [InlineData("a8-1-hotline.html", "附表8/热线答复/测算/接听")]
    [InlineData("a9.html", "附表9/年度目标2/指标/质量/验收合格率")]
    public void A_row_is_found_by_its_address(string page, string address) =>
        site.Page(NineSite.First + page).GetElementById(address).ShouldNotBeNull();

    [Fact]
    public void Row_groups_span_their_lines() =>
        site.Page(NineSite.First + "a5.html").QuerySelectorAll("th[scope=rowgroup]").Select(h => (h.TextContent, h.GetAttribute("rowspan")))
            .ShouldBe([("来源构成", "3"), ("去向构成", "3")]);

    [Fact]
    public void Equal_neighbours_of_records_are_merged() =>
        site.Page(NineSite.First + "a6.html").QuerySelectorAll("th[scope=rowgroup]").Select(h => (h.TextContent, h.GetAttribute("rowspan") ?? "1"))
            .Where(h => h.TextContent.Length > 0).ShouldBe([("甲科", "3"), ("乙科", "1")]);

    [Fact]
    public void The_row_of_column_numbers_states_the_equation() =>
        site.Page(NineSite.First + "a2.html").QuerySelectorAll("tr.ordinals td").Select(c => c.TextContent)
            .ShouldBe(["1", "2", "3", "4", "5=6+7", "6", "7"]);

    [Fact]
    public void An_equation_may_subtract() =>
        site.Page(NineSite.First + "a4.html").QuerySelectorAll("tr.ordinals td")[^1].TextContent.ShouldBe("7=2+3+4-5-6");

    [Fact]
    public void Repeated_groups_are_numbered() =>
        site.Page(NineSite.First + "a9.html").QuerySelectorAll("section.section > h2").Select(h => h.TextContent).ShouldBe(["目标1", "目标2"]);

    [Fact]
    public void Sections_side_by_side_keep_their_printed_rows_level() =>
        site.Page(NineSite.First + "a1.html").QuerySelectorAll("tbody").Select(b => b.Children.Select(r => r.ClassName).ToList().IndexOf("total"))
            .ShouldBe([4, 4]);

    [Fact]
    public void The_name_of_a_code_is_that_of_the_year() =>
        site.Page(NineSite.Second + "a2.html").GetElementById("附表2/200101")!.QuerySelector("th")!.TextContent.ShouldBe("场馆翻新");

    [Fact]
    public void Figures_are_printed_as_they_were_written() =>
        site.Page(NineSite.First + "a1.html").GetElementById("附表1/来源/来源合计")!.QuerySelector("td.n")!.TextContent.ShouldBe("900,000.00");

    private List<string> Headers(string page) =>
        [.. site.Page(page).QuerySelectorAll("thead tr:not(.ordinals) th").Select(h => h.TextContent)];
}
