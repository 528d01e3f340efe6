using System.CommandLine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;
using Disclosure.Starting;

namespace Disclosure.Commands;

/// <summary>The options that several commands have, and those that every one has.</summary>
internal static class SharedOptions
{
    /// <summary>Where the data are when nobody says.</summary>
    public const string UsualInput = "input";

    /// <summary>Where the site goes when nobody says.</summary>
    public const string UsualOutput = "output";

    /// <summary>Where the data are.</summary>
    public static ValueOption Input { get; } = new("--input", "文件夹", "数据所在的文件夹", UsualInput);

    /// <summary>Where the site goes.</summary>
    public static ValueOption Output { get; } = new("--output", "文件夹", "网站写到哪个文件夹，其中只能有上次生成的文件", UsualOutput);

    /// <summary>A theme of one's own.</summary>
    public static ValueOption Theme { get; } = new("--theme", "文件夹", "自己的主题；其中的文件替换自带主题里的同名文件");

    /// <summary>One unit only.</summary>
    public static ValueOption Unit { get; } = new("--unit", "名称", "只要一个单位，写单位文件夹的名称，如 jiangan-bigdata")
    {
        Offers = UnitsIn,
    };

    /// <summary>One year only.</summary>
    public static ReadOption<YearChoice> Year { get; } = new(
        "--year", "年度", "只要一个年度，如 2024；后面加 -final 就只要那年的决算",
        "四位年度，像「2024」这样，只要决算就像「2024-final」", YearChoice.Parse);

    /// <summary>All is made again.</summary>
    public static Option<bool> Fresh { get; } = new("--fresh") { Description = "全部重新生成，不看上次生成的记录；结果一样，只是慢" };

    /// <summary>All findings are listed.</summary>
    public static Option<bool> All { get; } = new("--all") { Description = "错误和警告全部列出；不写的，同类的最多列 20 处" };

    /// <summary>Help, of the program or of a command.</summary>
    public static Option<bool> Help { get; } = new("--help", "-h", "-?") { Description = "显示这些说明；写在命令后面，只说明那个命令" };

    /// <summary>The version of the program.</summary>
    public static Option<bool> Version { get; } = new("--version") { Description = "显示程序的版本，和它是哪一次提交做的" };

    /// <summary>The folders of the units in the input that a command line names.</summary>
    public static IEnumerable<string> UnitsIn(ParseResult parsed) => FolderOf(parsed).Units.Entries(new FindingList());

    /// <summary>The editions in the input that a command line names.</summary>
    public static IEnumerable<string> EditionsIn(ParseResult parsed) => FolderOf(parsed).Editions.Entries(new FindingList());

    /// <summary>Those, and the ones that the program has besides.</summary>
    public static IEnumerable<string> EditionsFor(ParseResult parsed) => EditionsIn(parsed).Union(ShippedInput.Editions, StringComparer.Ordinal);

    /// <summary>Says that an edition was taken over from the program.</summary>
    /// <param name="editions">The edition, and those that it is based on and that were taken over with it.</param>
    /// <param name="input">The folder of the data.</param>
    public static string TellAdopted(IReadOnlyList<string> editions, string input) =>
        $"版式「{editions[0]}」是程序自带的，数据里没有，写进了 {input}/editions/{editions[0]}{(editions.Count == 1 ? "" : $"；它基于{string.Concat(editions.Skip(1).Select(e => $"「{e}」"))}，一起写进去了")}。";

    private static InputFolder FolderOf(ParseResult parsed) => new(parsed.GetValue(Input) ?? UsualInput);
}
