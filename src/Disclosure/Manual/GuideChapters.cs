using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Manual;

/// <summary>The guide, <c>input/README.md</c>, divided into its chapters, a page for each.</summary>
internal static partial class GuideChapters
{
    /// <summary>The folder of its pages.</summary>
    public const string Folder = "guide";

    private const string Fence = "```";
    private const char Between = '、';

    // The addresses stay when a heading is worded anew: those who change it change it here.
    private static readonly (string Key, string Heading)[] Chapters =
    [
        ("start", "从空文件夹开始"),
        ("import", "从已有的文件开始"),
        ("preview", "一边改，一边看"),
        ("folders", "一、文件夹"),
        ("rules", "二、六条规矩"),
        ("yaml", "三、YAML 怎么写"),
        ("site", "四、门户信息：site.yaml"),
        ("classifications", "五、科目：classifications/年度/名称.yaml"),
        ("units", "六、单位和年度"),
        ("tables", "七、各表的数据：tables/"),
        ("prose", "八、文字：三个 .md 文件"),
        ("addresses", "九、地址：怎样指到一个数"),
        ("editions", "十、版式：editions/名称/"),
        ("handing-over", "十一、交出去以前"),
        ("comparing", "十二、比较"),
    ];

    /// <summary>Its pages: what stands before the first chapter, then the chapters.</summary>
    public static IReadOnlyList<ManualText> All() => Of(EmbeddedText.Of(EmbeddedText.Guide));

    /// <summary>The pages of a guide.</summary>
    /// <exception cref="InvalidOperationException">It has a chapter that has no address, or lacks one that has.</exception>
    internal static IReadOnlyList<ManualText> Of(string guide)
    {
        var pieces = PiecesOf(guide);
        var found = pieces.Skip(1).Select(p => p[2..].Split('\n', 2)[0]);
        if (!found.SequenceEqual(Chapters.Select(c => c.Heading), StringComparer.Ordinal)) throw new InvalidOperationException($"the chapters of the guide are {string.Join(", ", found)}");
        return [.. pieces.Select((text, i) => new ManualText(Folder, i == 0 ? ManualPart.First : Chapters[i - 1].Key, text))];
    }

    // Headings are one level higher on a page of their own, and what names a chapter leads to it. Examples stay as they are.
    private static List<string> PiecesOf(string guide)
    {
        var pieces = new List<StringBuilder> { new() };
        var isCode = false;
        foreach (var line in guide.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal)) isCode = !isCode;
            if (!isCode && line.StartsWith("## ", StringComparison.Ordinal)) pieces.Add(new StringBuilder());
            var isHeading = !isCode && line.StartsWith("##", StringComparison.Ordinal);
            pieces[^1].Append(isCode ? line : isHeading ? line[1..] : Linked(line)).Append('\n');
        }
        return [.. pieces.Select(p => p.ToString())];
    }

    // Each of several chapters named together leads to its own: 第三、六节.
    private static string Linked(string line) => Named().Replace(line, match => string.Join(Between, match.Value.Split(Between).Select(LinkedName)));

    private static string LinkedName(string words) =>
        Array.Find(Chapters, c => c.Heading.StartsWith(words.Trim('第', '节') + Between, StringComparison.Ordinal)).Key is { } key
            ? $"[{words}]({ManualText.PathOf(Folder, key)})"
            : words;

    [GeneratedRegex("第(十[一二]|[一二三四五六七八九十])(、(十[一二]|[一二三四五六七八九十]))*节", RegexOptions.ExplicitCapture, MatchLimit.Milliseconds)]
    private static partial Regex Named();
}
