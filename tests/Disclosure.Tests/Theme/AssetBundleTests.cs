using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Site.Theme;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Theme;

/// <summary>What a theme lists to be joined, and what is said of a list that cannot be used.</summary>
public sealed class AssetBundleTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public AssetBundleTests()
    {
        Write("own/assets/a.css", "a { color: red }\n");
        Write("own/assets/b.css", "b { color: blue }");
        Write("own/assets/site.css.bundle", "# in this order\nb.css\n  a.css  # last\n\n");
        Directory.CreateDirectory(_scratch.Path("th"));
    }

    [Fact]
    public void The_files_of_a_list_are_joined_in_its_order() =>
        Text("assets/site.css").ShouldBe("b { color: blue}\na { color: red}\n");

    [Fact]
    public void Neither_the_list_nor_what_it_joins_is_published() => Paths().ShouldBe(["assets/site.css"]);

    [Fact]
    public void What_no_list_names_is_published_as_it_is()
    {
        Write("th/assets/c.css", "/* 丙 */ c {}");
        Text("assets/c.css").ShouldBe("/* 丙 */ c {}");
    }

    [Fact]
    public void A_single_part_can_be_replaced()
    {
        Write("th/assets/a.css", "a { color: green }");
        Text("assets/site.css").ShouldBe("b { color: blue}\na { color: green}\n");
    }

    [Fact]
    public void A_list_can_be_replaced_and_name_files_of_its_own()
    {
        Write("th/assets/c.css", "c {}");
        Write("th/assets/site.css.bundle", "\ufeffa.css\r\nc.css\r\n");
        Text("assets/site.css").ShouldBe("a { color: red}\nc {}\n");
    }

    [Fact]
    public void A_list_may_name_another_whose_files_stand_there()
    {
        Write("th/assets/more.css.bundle", "site.css.bundle\nc.css");
        Write("th/assets/c.css", "c {}");
        Text("assets/more.css").ShouldBe("b { color: blue}\na { color: red}\nc {}\n");
    }

    [Fact]
    public void A_script_that_ends_without_a_semicolon_does_not_call_the_next()
    {
        Write("th/assets/one.js", "const one = () => {}");
        Write("th/assets/two.js", "(() => {})();\n\n");
        Write("th/assets/site.js.bundle", "one.js\ntwo.js");
        Text("assets/site.js").ShouldBe("const one = () => {}\n;\n(() => {})();\n");
    }

    [Theory]
    [InlineData("b.css\n c.css", "th/assets/site.css.bundle:2:2: 错误 unknown-part: 主题的文件夹 assets 里没有「c.css」；最接近的是「a.css」。")]
    [InlineData("# 甲\n乙丙丁戊己庚.css", "th/assets/site.css.bundle:2:1: 错误 unknown-part: 主题的文件夹 assets 里没有「乙丙丁戊己庚.css」。")]
    [InlineData("a.css\nb.css\na.css", "th/assets/site.css.bundle:3:1: 错误 part-twice: 「a.css」已经列过；一个文件只能并入一次。")]
    [InlineData("a.css\n\tsite.css.bundle", "th/assets/site.css.bundle:2:2: 错误 part-twice: 「site.css.bundle」已经列过；一个文件只能并入一次。")]
    [InlineData("../a.css", "th/assets/site.css.bundle:1:1: 错误 part-path: 合并清单只写同一文件夹里的文件名，不写路径：「../a.css」。")]
    [InlineData(@"a.css
x\b.css", @"th/assets/site.css.bundle:2:1: 错误 part-path: 合并清单只写同一文件夹里的文件名，不写路径：「x\b.css」。")]
    [InlineData("icon.svg", "th/assets/site.css.bundle:1:1: 错误 part-kind: 这份清单合并成 .css 文件，不能并入「icon.svg」。")]
    public void A_line_that_cannot_be_followed_is_told_with_its_place(string list, string message)
    {
        Write("th/assets/site.css.bundle", list);
        Said().ShouldBe(message);
    }

    [Fact]
    public void A_list_within_a_list_within_a_list_is_refused()
    {
        Write("th/assets/more.css.bundle", "site.css.bundle");
        Write("th/assets/most.css.bundle", "more.css.bundle");
        Said().ShouldBe("th/assets/more.css.bundle:1:1: 错误 part-nested: 列在另一份清单里的清单，自己不能再列清单「site.css.bundle」；请直接列它的文件。");
    }

    [Theory]
    [InlineData("assets/site.css", "th/assets/site.css.bundle: 错误 name-taken: 主题里已经有文件「assets/site.css」，合并清单不能再生成它；请去掉一个，或者改名。")]
    [InlineData("assets/Site.css", "th/assets/site.css.bundle: 错误 name-case: 「assets/site.css」和主题里的「assets/Site.css」只有大小写不同，在有的电脑上是同一个；请改名，要替换它就写得一样。")]
    [InlineData("assets/site.css/a.css", "th/assets/site.css.bundle: 错误 name-taken: 「assets/site.css」在主题里已经是文件夹，不能又是文件。")]
    public void A_name_that_the_theme_has_already_is_not_made_again(string path, string message)
    {
        File.Delete(_scratch.Path("own", "assets", "site.css.bundle"));
        Write("own/" + path, "");
        Write("th/assets/site.css.bundle", "a.css");
        Said().ShouldBe(message);
    }

    [Fact]
    public void A_list_becomes_a_style_sheet_or_a_script_and_nothing_else()
    {
        Write("th/assets/site.txt.bundle", "a.css");
        Said().ShouldBe("th/assets/site.txt.bundle: 错误 bundle-kind: 合并清单的名称要以 .css.bundle 或 .js.bundle 结尾。");
    }

    [Theory]
    [InlineData("a.css", "assets/a.css:1:3")]
    [InlineData("site.css.bundle", "assets/site.css.bundle:1:3")]
    public void Bytes_that_are_no_text_are_told_with_their_place(string name, string place)
    {
        Directory.CreateDirectory(_scratch.Path("th", "assets"));
        File.WriteAllBytes(_scratch.Path("th", "assets", name), [.. Encoding.UTF8.GetBytes("/*"), 0xFF]);
        Said().ShouldBe($"th/{place}: 错误 bad-encoding: 这里不是 UTF-8；请把文件另存为 UTF-8 编码。");
    }

    [Fact]
    public void A_list_has_a_bound()
    {
        Write("th/assets/site.css.bundle", new string('#', 20_000));
        Said().ShouldStartWith("th/assets/site.css.bundle: 错误 file-too-large: ");
    }

    [Fact]
    public void Joined_files_have_a_bound_together()
    {
        Write("th/assets/large.css", new string('a', 14 * 1024 * 1024));
        for (var i = 0; i < 6; i++) Write($"th/assets/l{i}.css.bundle", "large.css");
        Said().ShouldBe("th/assets/l4.css.bundle: 错误 file-too-large: 合并成的文件合起来超过 60 MB。");
    }

    public void Dispose() => _scratch.Dispose();

    private void Write(string path, string text)
    {
        var file = _scratch.Path(path.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Text(string path) => Encoding.UTF8.GetString(Opened(new FindingList())!.AssetFiles().Single(f => f.Path == path).Bytes);

    private IEnumerable<string> Paths() => Opened(new FindingList())!.AssetFiles().Select(f => f.Path);

    private string Said()
    {
        var findings = new FindingList();
        (Opened(findings) is null).ShouldBe(findings.HasErrors);
        return string.Join("|", findings.Sorted()).Replace(_scratch.Folder + "/", "", StringComparison.Ordinal);
    }

    private ThemeFolder? Opened(FindingList findings) => ThemeFolder.Open(_scratch.Path("own"), _scratch.Path("th"), findings);
}
