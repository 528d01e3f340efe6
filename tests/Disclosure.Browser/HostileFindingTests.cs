namespace Disclosure.Browser;

/// <summary>What the input may not hold at all is refused before there is a page.</summary>
public sealed class HostileFindingTests : IDisposable
{
    private const string Budget = "units/shili-hostile/2030/";
    private readonly string _input = HostileInput.Make(Directory.CreateTempSubdirectory("disclosure-hostile-").FullName);

    [Theory]
    [InlineData("site.yaml", "联系方式: '", "联系方式: '\u202e", "control-character: 这里有看不见的控制字符 U+202E；请删去。")]
    [InlineData("site.yaml", "联系方式: '", "联系方式: '\u200f", "control-character: 这里有看不见的控制字符 U+200F；请删去。")]
    [InlineData("units/shili-hostile/unit.yaml", "简称: '", "简称: '\u2066", "control-character: 这里有看不见的控制字符 U+2066；请删去。")]
    [InlineData(Budget + "disclosure.yaml", "作者: '", "作者: \"\\u202E\" #", "control-character: 这里有看不见的控制字符 U+202E；请删去。")]
    [InlineData(Budget + "overview.md", "- ", "- \u2067", "control-character: 这里有看不见的控制字符 U+2067；请删去。")]
    [InlineData(Budget + "overview.md", "- ", "- &#x202E;", "control-character: 这里有看不见的控制字符 U+202E；请删去。")]
    [InlineData(Budget + "overview.md", "- ", "- [x](javascript:window.__ran=1) ",
        "bad-url: 链接「javascript:window.__ran=1」应当以 https://、http:// 或 mailto: 开头；引用表里的数，写它的地址。")]
    [InlineData(Budget + "overview.md", "- ", "- <javascript:window.__ran=1> ",
        "bad-url: 链接「javascript:window.__ran=1」应当以 https://、http:// 或 mailto: 开头；引用表里的数，写它的地址。")]
    [InlineData("site.yaml", "网址: '", "网址: 'javascript:", "bad-url: ")]
    [InlineData("editions/hostile/t01.yaml", "名称: '", "名称: '{{ 7 | times: 7 }}", "unknown-placeholder: ")]
    [InlineData("editions/hostile/edition.yaml", "金额单位: ", "金额单位: <img src=x onerror=window.__ran=1>", "bad-unit: ")]
    public void A_text_that_hides_or_leads_astray_is_refused(string file, string before, string after, string finding)
    {
        var path = Path.Combine(_input, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + after + text[(at + before.Length)..]);
        CommandRun.Of("check", "--input", _input).Output.ShouldContain($"错误 {finding}");
    }

    public void Dispose() => Directory.Delete(_input, recursive: true);
}
