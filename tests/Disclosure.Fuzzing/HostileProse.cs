namespace Disclosure.Fuzzing;

/// <summary>Prose that is slow to read or to check where anything takes the square of its length: the same few words again and again.</summary>
internal static class HostileProse
{
    /// <summary>Words of figures and of subjects, which checks look through.</summary>
    public static IReadOnlyList<string> Words { get; } =
        ["1万元", "1万元同比增长5%", "增长5%，", "其中1元占5%", "九百九十九万元", "⑨⑨万元", "商品服务支出8万元", "科学(类)信息(款)机构(项)", "5个项目"];

    /// <summary>Marks that a reader of Markdown pairs, nests or looks for the ends of.</summary>
    public static IReadOnlyList<string> Marks { get; } = ["[a](", "![", "**", "*a **b ", "1 万元", "一二三", "`a", "> > > ", "- - - "];

    /// <summary>As often as the words fit into a length.</summary>
    public static string Repeated(string words, int length) => string.Concat(Enumerable.Repeat(words, length / words.Length));

    /// <summary>Paragraphs of such a length each.</summary>
    public static string Paragraphs(string words, int length, int count) => Joined(Enumerable.Repeat(Repeated(words, length), count));

    /// <summary>Paragraphs that state a change each.</summary>
    public static string Changes(int count) => Joined(Enumerable.Range(0, count).Select(i => $"费用 {i}.01 万元，比上年增长 5%，其中如下。"));

    /// <summary>A paragraph of amounts that are divided, and a list of shares of them.</summary>
    public static string Shares(int amounts, int shares) =>
        string.Concat(Enumerable.Range(0, amounts).Select(i => $"其中{i}.5元增长5%")) + "：\n\n"
        + string.Concat(Enumerable.Range(0, shares).Select(i => $"- 办公 {i}.01 元，占 5%\n"));

    private static string Joined(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs) + "\n";
}
