namespace Disclosure.Tests.Theme;

/// <summary>What a template does wrong while it runs is told in words, with template, line and column.</summary>
public sealed class TemplateFaultTests
{
    [Theory]
    [InlineData("{{ 1 | divided_by: 0 }}", "过滤器「divided_by」算不出来：除数是 0。")]
    [InlineData("{{ 1 | modulo: 0 }}", "过滤器「modulo」算不出来：除数是 0。")]
    [InlineData("{{ 79228162514264337593543950335 | plus: 1 }}", "过滤器「plus」算不出来：数太大，算不了。")]
    [InlineData("{{ 'x' | base64_decode }}", "过滤器「base64_decode」算不出来：读不懂所给的内容。")]
    [InlineData("{{ view | plus: 1 }}", "过滤器「plus」算不出来：要的是数或文字，给的是一组名称。")]
    [InlineData("{{ 1 | plus: view }}", "过滤器「plus」算不出来：要的是数或文字，给的是一组名称。")]
    [InlineData("{{ view | append: 'x' }}", "过滤器「append」算不出来：要的是数或文字，给的是一组名称。")]
    [InlineData("{{ 'a' | append: view }}", "过滤器「append」算不出来：要的是数或文字，给的是一组名称。")]
    [InlineData("{{ list | map: 'nmae' }}", "过滤器「map」算不出来：用了没有定义的名称「nmae」。")]
    [InlineData("{{ list | sum: 'nmae' }}", "过滤器「sum」算不出来：用了没有定义的名称「nmae」。")]
    [InlineData("{{ view['x'] }}", "「view['x']」算不出来：用了没有定义的名称「x」。")]
    [InlineData("{{ list[9] }}", "「list[9]」算不出来：用不上所给的值。")]
    [InlineData("{{ view }}", "「view」算不出来：要的是数或文字，给的是一组名称。")]
    [InlineData("{{ list | first }}", "「list | first」算不出来：要的是数或文字，给的是一组名称。")]
    [InlineData("{{ list }}", "「list」算不出来：要的是数或文字，给的是一组名称。")]
    [InlineData("{{ nobody }}", "「nobody」算不出来：用了没有定义的名称「nobody」。")]
    public void What_cannot_be_worked_out_is_told_with_its_place(string output, string message) =>
        LoneTemplate.Run($"<p>\n  {output}").ShouldBe($"甲:2:6: 模板运行出错：{message}");

    [Theory]
    [InlineData("{% if view['x'] %}{% endif %}", "「view['x']」算不出来：用了没有定义的名称「x」。")]
    [InlineData("{% for a in list offset: -5 %}{% endfor %}", "「a in list offset: -5」算不出来：用不上所给的值。")]
    [InlineData("{% tablerow a in list cols: 'x' %}{% endtablerow %}", "「a in list cols: 'x'」算不出来：用不上所给的值。")]
    [InlineData("{% case view['x'] %}{% when 1 %}{% endcase %}", "「view['x']」算不出来：用了没有定义的名称「x」。")]
    [InlineData("{% include text %}", "主题里没有名为「甲乙」的模板；最接近的是「甲」。")]
    [InlineData("{% render 'nope' %}", "主题里没有名为「nope」的模板。")]
    [InlineData("{% cycle view['x'] %}", "「view['x']」算不出来：用了没有定义的名称「x」。")]
    public void What_a_tag_cannot_do_is_told_with_its_place(string tag, string message) =>
        LoneTemplate.Run($"<p>\n{tag}").ShouldContain($"模板运行出错：{message}");

    [Fact]
    public void A_fault_in_an_included_template_has_its_place_there() =>
        LoneTemplate.Run("{% include 'b' %}", ("b", "\n{{ 1 | divided_by: 0 }}")).ShouldStartWith("b:2:4: ");

    [Fact]
    public void A_template_that_is_not_there_is_told_with_the_nearest_name() =>
        LoneTemplate.Run("{% assign n = 'nev' %}{% include n %}", ("nav", "")).ShouldEndWith("没有名为「nev」的模板；最接近的是「nav」。");

    [Fact]
    public void A_long_name_is_cut_between_two_characters() =>
        LoneTemplate.Run($"{{% assign n = '{new string('a', 39)}𠮷𠮷' %}}{{% include n %}}").ShouldEndWith($"没有名为「{new string('a', 39)}…」的模板。");

    [Theory]
    [InlineData("{{ 'now' | date: '%Y' }}")]
    [InlineData("{{ 'today' | date: '%Y' }}")]
    [InlineData("{{ '12:30' | date: '%Y' }}")]
    [InlineData("{{ '5/3' | date: '%Y' }}")]
    [InlineData("{{ 0 | date: '%Y' }}")]
    public void No_page_can_ask_what_day_it_is(string output) =>
        LoneTemplate.Run(output).ShouldBe("甲:1:4: 模板运行出错：过滤器「date」算不出来：要的是写全的日期（年-月-日）。");

    [Fact]
    public void A_whole_date_is_written_as_it_is_asked_for() =>
        LoneTemplate.Run("{{ '2024-01-31' | date: '%Y 年 %-m 月 %-d 日' }}").ShouldBe("2024 年 1 月 31 日");

    [Theory]
    [InlineData("time_zone")]
    [InlineData("format_date")]
    [InlineData("format_number")]
    [InlineData("format_string")]
    [InlineData("json")]
    public void No_filter_knows_a_place_of_the_world_or_the_types_of_the_program(string filter) => LoneTemplate.Filters.ShouldNotContain(filter);
}
