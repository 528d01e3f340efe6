using System.CommandLine;
using Disclosure.Reports;

namespace Disclosure.Commands;

/// <summary>What <c>--help</c> says, of the program and of one command, put together from what the commands declare.</summary>
internal static class HelpText
{
    /// <summary>The name of the program.</summary>
    public const string Program = "disclosure";

    private const int Widest = 100;
    private const string Success = "成功";

    private static readonly HelpEntry[] OtherCodes =
    [
        new($"{ProgramCommand.Misused}", "命令写法有误"),
        new("3", "程序遇到没有料到的错；请把它说的那句话告诉程序的作者"),
        new("129、130、143", "被中断（Ctrl-C 是 130）；没有写完的已经清理"),
    ];

    /// <summary>The lines for all commands; the first is meant when none is named.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ProgramCommand> commands) =>
    [
        $"{Program}：把预算公开的数据文件核对、生成为网站。",
        .. Part("用法", [.. commands.Select((c, i) => $"  {Program} {(i == 0 ? $"[{c.Name}]" : c.Name)} {c.Usage}"), $"  {Program} 命令 --help"]),
        .. Part("命令", Lines(commands.Select((c, i) => new HelpEntry(c.Name, c.Purpose + (i == 0 ? "（不写命令时就是它）" : ""))))),
        .. Part($"选项（没有注明的是 {commands[0].Name} 的选项；每个命令能用哪些，见 {Program} 命令 --help）", Lines(AllOptions(commands))),
        .. Part("结果", [
            "  数据有错误时，逐条列出文件、行、列和改法，不写入任何文件，原有网站保持不变。",
            "  写了 --unit 或 --year 时，没有要求生成的，已有的页面原样保留，门户照样列出。",
        ]),
        .. Part("退出码", Lines([Successes(commands), .. Failures(commands), .. OtherCodes])),
        .. Part("例子", commands.SelectMany(c => c.Examples).Select(e => $"  {Program} {e}".TrimEnd())),
    ];

    /// <summary>The lines for one command.</summary>
    public static IReadOnlyList<string> Of(ProgramCommand command) =>
    [
        .. LineWidth.Wrapped($"{Program} {command.Name}：{command.Purpose}。", Widest),
        .. Part("用法", [$"  {Program} {command.Name} {command.Usage}"]),
        .. Part("对象", Lines([.. command.Arguments.Select(a => new HelpEntry(a.Name, a.Description!)), .. command.Rest is { } rest ? [rest] : Array.Empty<HelpEntry>()])),
        .. Part("选项", Lines([.. command.Options.Select(EntryOf), EntryOf(SharedOptions.Help)])),
        .. Part("退出码", Lines(CodesOf(command))),
        .. Part("例子", command.Examples.Select(e => $"  {Program} {e}".TrimEnd())),
    ];

    /// <summary>The exit codes of a command, and what they say.</summary>
    public static IEnumerable<HelpEntry> CodesOf(ProgramCommand command) =>
        [new("0", command.OnSuccess.Length == 0 ? Success : $"{Success}；{command.OnSuccess}"), .. FailuresOf(command), .. OtherCodes];

    /// <summary>An option as it is written, and what it says.</summary>
    public static HelpEntry EntryOf(Option option) => new($"{option.Name} {option.HelpName}".TrimEnd(), option.Description!);

    private static IEnumerable<string> Part(string title, IEnumerable<string> lines)
    {
        List<string> all = [.. lines];
        return all.Count == 0 ? [] : ["", $"{title}：", .. all];
    }

    private static IEnumerable<string> Lines(IEnumerable<HelpEntry> entries)
    {
        List<HelpEntry> all = [.. entries];
        var width = all.Count == 0 ? 0 : all.Max(e => LineWidth.Of(e.Written)) + 2;
        return all.SelectMany(e => LineWidth.Wrapped(e.Words, Widest - width - 2)
            .Select((line, i) => $"  {LineWidth.Padded(i == 0 ? e.Written : "", width)}{line}"));
    }

    // Options of one name stand under each other.
    private static IEnumerable<HelpEntry> AllOptions(IReadOnlyList<ProgramCommand> commands)
    {
        foreach (var same in commands.SelectMany(c => c.Options).Distinct().GroupBy(o => o.Name, StringComparer.Ordinal))
        {
            var written = EntryOf(same.First()).Written;
            foreach (var option in same)
            {
                yield return new(written, (commands[0].Options.Contains(option) ? "" : $"{UsersOf(commands, option)} 用：") + option.Description);
                written = "";
            }
        }
        yield return EntryOf(SharedOptions.Help);
        yield return EntryOf(SharedOptions.Version);
    }

    private static string UsersOf(IReadOnlyList<ProgramCommand> commands, Option option) =>
        string.Join("、", commands.Where(c => c.Options.Contains(option)).Select(c => c.Name));

    private static HelpEntry Successes(IReadOnlyList<ProgramCommand> commands) =>
        new("0", Success + string.Concat(commands.Where(c => c.OnSuccess.Length > 0).Select(c => $"；{c.Name} {c.OnSuccess}")));

    private static IEnumerable<HelpEntry> Failures(IReadOnlyList<ProgramCommand> commands) =>
        commands.Where(c => c.OnFailure.Length > 0).Select((c, i) => new HelpEntry(i == 0 ? "1" : "", $"{c.Name}：{c.OnFailure}"));

    private static IEnumerable<HelpEntry> FailuresOf(ProgramCommand command) => command.OnFailure.Length == 0 ? [] : [new("1", command.OnFailure)];
}
