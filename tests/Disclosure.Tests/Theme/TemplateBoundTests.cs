namespace Disclosure.Tests.Theme;

/// <summary>However a template is written, it ends soon and takes little.</summary>
public sealed class TemplateBoundTests
{
    private const string TooDeep = "嵌套太深：一个模板里最多套 60 层。";
    private const string TooLong = "式子太长：过滤器或条件一个接一个太多，请分成几步写。";
    private const string TooManySteps = "一页里要做的事太多，超过 30 万步；多半是循环太长，或循环里又有循环。";
    private const string TooLarge = "模板拼出的内容超过 100 万字，太长了。";

    public static TheoryData<string, string> Endless => new()
    {
        { Nested("{% if text %}", "{% endif %}", 100_000), TooDeep },
        { Nested("{% for a in list %}", "{% endfor %}", 100_000), TooDeep },
        { Nested("{% unless text %}", "{% endunless %}", 100_000), TooDeep },
        { Nested("{% capture a %}", "{% endcapture %}", 100_000), TooDeep },
        { Nested("{% case text %}{% when 1 %}", "{% endcase %}", 100_000), TooDeep },
        { Nested("{% tablerow a in list %}", "{% endtablerow %}", 100_000), TooDeep },
        { "{{ " + Nested("list[", "]", 100_000) + " }}", TooDeep },
        { "{{ " + Nested("(", ")", 100_000) + " }}", TooDeep },
        { "{{ " + Nested("(list[", "]..2)", 15) + " }}", "式子太复杂，读不完；请分成几步写。" },
        { "{{ text" + Repeated(" | upcase", 20_000) + " }}", TooLong },
        { "{% if text" + Repeated(" and text", 20_000) + " %}{% endif %}", TooLong },
        { "{% if text %}{% elsif text" + Repeated(" or text", 20_000) + " %}{% endif %}", TooLong },
        { "{% for a in (1..1000000000) %}{% endfor %}", "范围太大：从 1 到 1000000000，最多 100000 个数。" },
        { "{% tablerow a in (1..1000000000) %}{% endtablerow %}", "范围太大：从 1 到 1000000000，最多 100000 个数。" },
        { "{{ (1..9999999999) | size }}", "范围太大：从 1 到 9999999999，最多 100000 个数。" },
        { "{{ (-2147483648..2147483647) | size }}", "范围太大：从 -2147483648 到 2147483647，最多 100000 个数。" },
        { Loop("{% for b in (1..90000) %}{{ b }}{% endfor %}"), TooManySteps },
        { Loop("{% assign b = (1..50000) %}"), "一页里模板拼出的内容加起来太多；多半是循环太长，或循环里又有循环。" },
        { "{% assign b = 'ab' %}" + Loop("{% assign b = b | append: b %}"), TooLarge },
        { "{% assign b = list %}" + Loop("{% assign b = b | concat: b %}"), TooLarge },
        { "{% assign b = 'aa' %}" + Loop("{% assign b = b | replace: 'a', b %}"), TooLarge },
        { "{% assign b = 'aa' %}" + Loop("{% assign b = b | split: '' | join: b %}"), TooLarge },
        { "{% assign b = '甲' %}" + Loop("{% assign b = b | url_encode %}"), TooManySteps },
        { "{% assign b = 'ab' %}" + Loop("{% capture b %}{{ b }}{{ b }}{% endcapture %}"), TooLarge },
        { Repeated("{% capture b %}", 1) + Loop(new string('字', 10_000)) + "{% endcapture %}", TooLarge },
        { Loop(new string('字', 10_000)), "一页超过 32 MB，太长了。" },
        { "{% assign b = 'a' %}" + Repeated("{% assign b = b | append: b %}", 17) + Loop("{% if b contains b %}{% assign c = b | append: 'b' %}{% if b contains c %}{% endif %}{% endif %}"), TooManySteps },
        { "{% assign b = 'a' %}{% for i in (1..19) %}{% assign b = b | append: b %}{% endfor %}{% assign c = b | append: 'a' %}" + Loop("{% if b < c %}{% endif %}"), TooManySteps },
        { "{% assign b = (1..60000) %}" + Loop("{% for c in b limit: 1 %}{% endfor %}"), TooManySteps },
        { "{% assign b = (1..30000) %}{% assign c = (1..30000) %}" + Loop("{% if b == c %}{% endif %}"), TooManySteps },
        { "{% assign b = (1..30000) %}{% assign c = (1..30000) %}" + Loop("{% case b %}{% when c %}{% endcase %}"), TooManySteps },
        { "{{ '2024-01-31' | date: '%999999999n' }}", "过滤器「date」算不出来：日期的格式太长。" },
        { "{{ '2024-01-31' | date: '%0999999Y' }}", "过滤器「date」算不出来：日期的格式太长。" },
        { "{% include '甲' %}", "模板套得太深，超过 50 层；多半是 include 绕回了自己。" },
        { "{% render '甲' %}", "模板套得太深，超过 50 层；多半是 include 绕回了自己。" },
        { Nested("{% if text %}", "{% endif %}", 25, "{% include '甲' %}"), "模板套得太深，超过 50 层；多半是 include 绕回了自己。" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void What_would_never_end_is_told(string text, string message) => LoneTemplate.Run(text).ShouldContain(message);

    [Fact]
    public void Templates_that_include_each_other_on_a_small_stack_are_told()
    {
        var said = "";
        var deep = Nested("{% if text %}", "{% endif %}", 25, "{% for a in list %}{% include '甲' %}{% endfor %}");
        var thread = new Thread(() => said = LoneTemplate.Run(deep), 256 * 1024);
        thread.Start();
        thread.Join();
        said.ShouldContain("模板套得太深");
    }

    [Fact]
    public void Twenty_levels_are_no_fault() =>
        LoneTemplate.Run(Nested("{% if text %}", "{% endif %}", 20, "{{ text }}")).ShouldBe("甲乙");

    [Fact]
    public void A_loop_of_ten_thousand_is_no_fault() => LoneTemplate.Run("{% for a in (1..10000) %}{{ a }}{% endfor %}").ShouldEndWith("999910000");

    private static string Nested(string open, string close, int times, string inner = "1") => Repeated(open, times) + inner + Repeated(close, times);

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Loop(string text) => "{% for a in (1..9999) %}" + text + "{% endfor %}";
}
