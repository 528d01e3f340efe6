using System.Text;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Editions;

namespace Disclosure.Manual;

/// <summary>The checks: a page for each, the text that <c>explain</c> prints, and before them a list by groups.</summary>
internal static class CheckTexts
{
    /// <summary>The folder of its pages.</summary>
    public const string Folder = PageNames.ManualChecks;

    // By the folder, and so the namespace, that the class of a check lies in.
    private static readonly (string Room, string Name, string Words)[] Groups =
    [
        ("Equations", "等式和勾稽", "数和数加不加得起来，对不对得上。"),
        ("Projects", "项目和指标", "同一个项目、同一项指标，各表里写得一不一样。"),
        ("Names", "名称", "科目和名词写得对不对。"),
        ("Wording", "文字", "情况说明里的数和话，和表里合不合，前后合不合。"),
        ("Publishing", "公开", "日期、更正、确认，和上年的数。"),
    ];

    /// <summary>The pages.</summary>
    public static IReadOnlyList<ManualText> All() =>
        [new(Folder, ManualPart.First, Index()), .. CheckCatalogue.All.Select(c => new ManualText(Folder, c.Id, CheckDocuments.Of(c)))];

    private static string Index()
    {
        var text = new StringBuilder("# 检查\n\n")
            .Append("`disclosure check` 和生成网站的时候，程序做下面这些检查。消息里「错误」或者「警告」后面的英文是检查的编号；用 `disclosure explain 编号` 看到的，也是这里的话。\n\n")
            .Append("不在这里的编号（如 `unknown-key`），说的是文件读不懂：怎么改已经写在它的消息里。\n\n");
        foreach (var (room, name, words) in Groups)
        {
            text.Append($"## {name}\n\n{words}\n\n| 检查 | 编号 |\n| --- | --- |\n");
            foreach (var check in CheckCatalogue.All.Where(c => RoomOf(c) == room)) text.Append($"| [{check.Title}]({PageNames.ManualOfCheck(check.Id)}) | `{check.Id}` |\n");
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string RoomOf(ICheck check) => check.GetType().Namespace is { } room ? room[(room.LastIndexOf('.') + 1)..] : "";
}
