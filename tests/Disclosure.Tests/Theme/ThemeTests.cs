using AngleSharp.Html.Parser;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Site.Theme.Liquid;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Theme;

public sealed class ThemeTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void An_overlay_replaces_the_files_it_contains()
    {
        Overlay("partials/footer.liquid", "<footer>自己的页脚</footer>");
        Errors().ShouldBeEmpty();
        Page("index.html").QuerySelector("footer")!.TextContent.ShouldBe("自己的页脚");
    }

    [Fact]
    public void An_overlay_leaves_the_other_files_as_they_are()
    {
        Overlay("assets/extra.css", "p { color: black; }");
        Errors().ShouldBeEmpty();
        Page("index.html").QuerySelectorAll("main").Length.ShouldBe(1);
    }

    [Fact]
    public void An_overlay_adds_files_of_its_own()
    {
        Overlay("assets/extra.css", "p { color: black; }");
        Build();
        File.Exists(_scratch.Path("site", "assets", "extra.css")).ShouldBeTrue();
    }

    [Fact]
    public void A_name_that_nobody_defines_is_an_error_with_its_place()
    {
        Overlay("prose.liquid", "<h1>{{ page.heading }}</h1>\n<p>{{ page.headin }}</p>");
        Message().ShouldBe("prose.liquid:2:7: 错误 unknown-name: 模板用了没有定义的名称「page.headin」；最接近的是「heading」。");
    }

    [Fact]
    public void A_name_is_looked_for_in_branches_that_are_never_taken()
    {
        Overlay("prose.liquid", "{% if page.kind == 'never' %}{{ stie.name }}{% endif %}{{ html | raw }}");
        Message().ShouldBe("prose.liquid:1:33: 错误 unknown-name: 模板用了没有定义的名称「stie」；最接近的是「site」。");
    }

    [Fact]
    public void A_name_is_looked_for_in_partials_with_the_names_of_the_page_that_includes_them()
    {
        Overlay("portal.liquid", "{% for unit in units %}{% include 'partials/unit' %}{% endfor %}");
        Overlay("partials/unit.liquid", "{{ unit.name }}{{ unit.nmae }}");
        Message().ShouldBe("partials/unit.liquid:1:19: 错误 unknown-name: 模板用了没有定义的名称「unit.nmae」；最接近的是「name」。");
    }

    [Fact]
    public void The_names_of_one_kind_of_page_are_unknown_on_another()
    {
        Overlay("prose.liquid", "{{ html | raw }}{{ overview.size }}");
        Message().ShouldBe("prose.liquid:1:20: 错误 unknown-name: 模板用了没有定义的名称「overview」。");
    }

    [Fact]
    public void A_partial_that_does_not_exist_is_an_error_with_its_place()
    {
        Overlay("prose.liquid", "{{ html | raw }}{% include 'partials/crumbs' %}");
        Message().ShouldStartWith("prose.liquid:1:29: 错误 unknown-name: 主题里没有名为「partials/crumbs」的模板");
    }

    [Fact]
    public void A_template_that_cannot_be_parsed_is_an_error_with_its_place()
    {
        Overlay("prose.liquid", "<p>\n{% if page.kind %}\n</p>");
        Message().ShouldStartWith("prose.liquid:3:5: 错误 template-syntax: 模板写法有误");
    }

    [Fact]
    public void All_templates_that_cannot_be_parsed_are_told_at_once()
    {
        Overlay("prose.liquid", "{% if page.kind %}");
        Overlay("table.liquid", "{{ table.html");
        Errors().Select(f => f.Id).ShouldBe(["template-syntax", "template-syntax"]);
    }

    [Theory]
    [InlineData("<p></p>")]
    [InlineData("{{ content | raw }}{{ content | raw }}")]
    public void A_layout_that_does_not_place_the_content_once_is_an_error(string layout)
    {
        Overlay("layout.liquid", layout);
        Message().ShouldStartWith("layout.liquid: 错误 template-failed: layout 要把 {{ content | raw }} 写一次");
    }

    [Fact]
    public void A_view_in_the_place_of_a_text_is_an_error_in_branches_that_are_never_taken()
    {
        Overlay("prose.liquid", "{% if page.kind == 'never' %}{{ page.next }}{% endif %}{{ html | raw }}");
        Message().ShouldBe("prose.liquid:1:33: 错误 template-value: 这里是一组名称，不能整个写到页面上；请写明要哪一项：text href。");
    }

    [Fact]
    public void What_fails_while_a_page_is_rendered_is_an_error_with_its_place()
    {
        Overlay("partials/footer.liquid", "<footer>\n{{ 1 | divided_by: 0 }}</footer>");
        Message().ShouldBe("partials/footer.liquid:2:4: 错误 template-failed: 模板运行出错：过滤器「divided_by」算不出来：除数是 0。");
    }

    [Theory]
    [InlineData("{% include 'partials/part', size: 1 %}")]
    [InlineData("{% include 'partials/part' with page.title as size %}")]
    [InlineData("{% render 'partials/part' for budget.parts as size %}")]
    public void What_an_include_gives_to_a_partial_is_defined_there(string include)
    {
        Overlay("prose.liquid", include + "{{ html | raw }}");
        Overlay("partials/part.liquid", "{% if size %}{% endif %}");
        Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Partials_that_include_the_next_twice_are_told_and_not_followed_for_ever()
    {
        for (var i = 0; i < 25; i++) Overlay($"partials/p{i}.liquid", string.Concat(Enumerable.Repeat($"{{% include 'partials/p{i + 1}' %}}", 2)));
        Overlay("partials/p25.liquid", "");
        Overlay("prose.liquid", "{% include 'partials/p0' %}");
        Errors().ShouldAllBe(f => f.Id == "template-includes" && f.Message == "一页里 include 得太多，超过 3000 次。");
    }

    [Fact]
    public void Forty_partials_that_each_include_the_next_are_no_fault()
    {
        Chain(40);
        Errors().ShouldBeEmpty();
    }

    [Fact]
    public void As_many_partials_may_include_one_another_as_can_be_run()
    {
        Chain(PageContext.MostLevels);
        Errors().ShouldBeEmpty();
    }

    [Fact]
    public void More_partials_that_include_one_another_than_can_be_run_are_told_with_their_place()
    {
        Chain(PageContext.MostLevels + 1);
        Message().ShouldBe("partials/p50.liquid:1:13: 错误 template-depth: 模板套得太深，超过 50 层；多半是 include 绕回了自己。");
    }

    [Fact]
    public void A_filter_that_does_not_exist_is_an_error()
    {
        Overlay("prose.liquid", "{{ html | raww }}");
        Message().ShouldStartWith("prose.liquid:1:11: 错误 unknown-filter: 模板用了没有定义的过滤器「raww」");
    }

    [Fact]
    public void A_theme_folder_that_does_not_exist_is_an_error()
    {
        Message().ShouldEndWith("错误 missing-folder: 没有这个主题文件夹。");
    }

    [Fact]
    public void An_error_in_the_theme_writes_nothing()
    {
        Overlay("prose.liquid", "{{ nobody }}");
        Build().Written.ShouldBeNull();
    }

    [Fact]
    public void Text_of_the_input_is_escaped_by_templates()
    {
        Overlay("partials/footer.liquid", "<footer>{{ page.title }}{{ '<b>' }}</footer>");
        Build();
        Page("index.html").QuerySelectorAll("footer b").ShouldBeEmpty();
    }

    public void Dispose() => _scratch.Dispose();

    private void Overlay(string path, string text)
    {
        var file = _scratch.Path(["theme", .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void Chain(int length)
    {
        for (var i = 1; i < length; i++) Overlay($"partials/p{i}.liquid", $"{{% include 'partials/p{i + 1}' %}}");
        Overlay($"partials/p{length}.liquid", "{{ html | raw }}");
        Overlay("prose.liquid", "{% include 'partials/p1' %}");
    }

    private BuildResult Build() => SiteBuild.Run(
        new BuildOptions(Repository.Input, _scratch.Path("site"), _scratch.Path("theme"), null, null), new Progress<BuildProgress>());

    private IEnumerable<Finding> Errors() => Build().Findings.Where(f => f.Severity == Severity.Error);

    private string Message()
    {
        var finding = Errors().ShouldHaveSingleItem();
        return finding.ToString().Replace(_scratch.Path("theme").Replace('\\', '/') + "/", "", StringComparison.Ordinal);
    }

    private AngleSharp.Html.Dom.IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(_scratch.Path("site", path)));
}
