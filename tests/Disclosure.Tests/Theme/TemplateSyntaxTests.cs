namespace Disclosure.Tests.Theme;

/// <summary>Why a template cannot be read is told in words, with line and column.</summary>
public sealed class TemplateSyntaxTests
{
    [Theory]
    [InlineData("{% if text %}", "2:14: ", "缺少 {% endif %}。")]
    [InlineData("{{ text", "2:8: ", "缺少 }}。")]
    [InlineData("{% assign a = 1", "2:16: ", "缺少 %}。")]
    [InlineData("{% raw %}", "2:", "缺少 {% endraw %}。")]
    [InlineData("{% endif %}", "2:4: ", "标签「endif」放错了地方，它前面没有与它配对的标签。")]
    [InlineData("{% foor a in list %}", "2:4: ", "没有标签「foor」；最接近的是「for」。")]
    [InlineData("{% if text %}{% foor %}{% endif %}", "2:14: ", "没有标签「foor」；最接近的是「for」。")]
    [InlineData("{% ifchanged %}{% endifchanged %}", "2:4: ", "没有标签「ifchanged」")]
    [InlineData("{{ }}", "2:", "这里要写一个值。")]
    [InlineData("{{ text | }}", "2:", "「|」后面要写过滤器的名称。")]
    [InlineData("{% assign %}", "2:", "「assign」后面要写一个名称。")]
    [InlineData("{% assign a %}", "2:", "assign 的名称后面要写「=」。")]
    [InlineData("{% render text %}", "2:", "render 后面要写带引号的模板名。")]
    [InlineData("{% for a list %}{% endfor %}", "2:", "标签「for」的写法不对。")]
    [InlineData("{{ (text) }}", "2:", "不能用括号给式子分组，请分成几步写。")]
    [InlineData("{{ text() }}", "2:", "模板里不能调用函数。")]
    [InlineData("{% %}", "2:", "「{%」后面要写一个名称。")]
    public void What_cannot_be_read_is_told_with_its_place(string text, string place, string message)
    {
        var said = LoneTemplate.Run($"<p>\n{text}");
        said.ShouldStartWith($"甲:{place}");
        said.ShouldContain($"模板写法有误：{message}");
    }

    [Fact]
    public void A_number_with_too_many_digits_is_told() => LoneTemplate.Run($"{{{{ {new string('9', 60)} }}}}").ShouldStartWith("甲:1:");
}
