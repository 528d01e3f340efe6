using System.Text.RegularExpressions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Editions;

/// <summary>The program knows grids and no table: what belongs to an edition or a unit stands in no string of its sources.</summary>
public sealed partial class SourceWordsTests
{
    // Examples in help and messages, which show a person how something is written. Each must still be there.
    private static readonly string[] Examples =
    [
        "不是年度；应当是四位数字，像「2024」这样",
        "四位年度，像「2024」这样，只要决算就像「2024-final」",
        "应当像「2024-02-05」这样",
        "只要一个单位，写单位文件夹的名称，如 jiangan-bigdata",
        "只要一个年度，如 2024",
        "--unit jiangan-bigdata --year 2024 --output /tmp/preview",
        "diff 2023 2024 --unit jiangan-bigdata --explain",
        "diff v2023 HEAD -- units/jiangan-bigdata",
        "要写两个年度，像「diff 2023 2024」这样",
        "如 部门预算、部门决算，页面上照写",
        "像「部门预算」「部门决算」这样",
        "像「units/单位」或「units/单位/2024」这样",
        "放进哪个单位文件夹，如 jiangan-bigdata；没有就新建",
        "是哪一年的，如 2024；决算在后面加 -final",
        "四位年度，像「2024」这样，决算像「2024-final」",
        "import budget.pdf --unit jiangan-bigdata --year 2025",
        "import tables.xlsx text.docx --unit jiangan-bigdata --year 2024-final",
        "cite --unit jiangan-bigdata --year 2024",
        "如 --unit jiangan-bigdata。",
        "如 --year 2025；决算写 2025-final。",
        "应当是「元」「万元」「亿元」这样的",
        "和版式的不同时写，如 万元",
        "用自带的哪一套版式，如 wuhan-2024",
        "init portal --edition wuhan-2024",
        "单位文件夹的名称，如 jiangan-bigdata",
        "新的年度，如 2025，决算在后面加 -final",
        "new jiangan-bigdata 2025 --from 2024",
        "像「disclosure new 单位 2025 --from 2024」这样",
        "像「2025」这样，决算像「2025-final」",
        "不写就照最近的一年\", \"四位年度，像「2024」这样",
    ];

    [Fact]
    public void No_string_of_the_sources_names_a_table_a_place_or_a_year() => Found(Examples).ShouldBeEmpty();

    [Fact]
    public void No_template_or_script_says_what_is_published() =>
        Theme().Where(f => DocumentName().IsMatch(f.Text)).Select(f => f.Name).ShouldBeEmpty();

    [Fact]
    public void No_string_of_the_sources_says_what_is_published() => Sources()
        .Select(s => (s.Name, Text: Comment().Replace(Examples.Aggregate(s.Text, (text, e) => text.Replace(e, "", StringComparison.Ordinal)), "")))
        .Where(s => DocumentName().IsMatch(s.Text)).Select(s => s.Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Each))]
    public void An_exception_is_still_in_the_sources(string example) =>
        Sources().Any(s => s.Text.Contains(example, StringComparison.Ordinal)).ShouldBeTrue();

    [Theory]
    [InlineData("var a = \"表三\";")]
    [InlineData("var a = $\"{b}武汉\";")]
    [InlineData("var a = \"\"\"\n  2024\n  \"\"\";")]
    [InlineData("const int Year = 2024;")]
    public void A_word_of_an_edition_would_be_seen(string code) => Words(code).ShouldHaveSingleItem();

    [Theory]
    [InlineData("/// <summary>Its official number, e.g. 表三.</summary>")]
    [InlineData("    // the samples of 2024")]
    public void A_comment_may_give_an_example(string code) => Words(code).ShouldBeEmpty();

    public static TheoryData<string> Each() => [.. Examples];

    private static IEnumerable<string> Found(string[] examples) =>
        from source in Sources()
        from word in Words(examples.Aggregate(source.Text, (text, example) => text.Replace(example, "", StringComparison.Ordinal)))
        select $"{source.Name}: {word}";

    private static IEnumerable<(string Name, string Text)> Sources() =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
        select (name, File.ReadAllText(path));

    private static IEnumerable<(string Name, string Text)> Theme() =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*", SearchOption.AllDirectories)
        where Path.GetExtension(path) is ".liquid" or ".js" or ".css"
        select (Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path));

    // With comments gone, strings and numbers are the only places where such words can stand.
    private static IEnumerable<string> Words(string code) => Word().Matches(Comment().Replace(code, "")).Select(m => m.Value);

    [GeneratedRegex("表[一二三四五六七八九十]|武汉|江岸|jiangan|wuhan|万元|(?<!u)202[0-9]")]
    private static partial Regex Word();

    // What a document is called, an edition says: 文种.
    [GeneratedRegex("(部门|单位)(预算|决算)")]
    private static partial Regex DocumentName();

    [GeneratedRegex(@"(?m)^\s*//.*$|(?<=[;{}),\]]\s*)//.*$")]
    private static partial Regex Comment();
}
