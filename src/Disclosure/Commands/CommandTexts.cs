using System.Text;
using Disclosure.Manual;

namespace Disclosure.Commands;

/// <summary>The pages of the manual about the commands, made of what each declares, as the help is.</summary>
internal static class CommandTexts
{
    private const string Folder = "commands";

    /// <summary>A list of the commands, and a page for each.</summary>
    public static ManualPart Of(IReadOnlyList<ProgramCommand> commands) =>
        new(Folder, "每个命令做什么、能加哪些选项。", [new(Folder, ManualPart.First, Index(commands)), .. commands.Select(c => new ManualText(Folder, c.Name, Page(c)))]);

    private static string Index(IReadOnlyList<ProgramCommand> commands)
    {
        var text = new StringBuilder("# 命令\n\n| 命令 | 做什么 |\n| --- | --- |\n");
        foreach (var command in commands) text.Append($"| [{command.Name}]({ManualText.PathOf(Folder, command.Name)}) | {Cell(command.Purpose)} |\n");
        return text.Append($"\n不写命令，就是 `{commands[0].Name}`。每个命令都可以加 `{SharedOptions.Help.Name}`，看到的和这里一样；`{SharedOptions.Version.Name}` 显示程序的版本。\n").ToString();
    }

    private static string Page(ProgramCommand command)
    {
        var text = new StringBuilder($"# {command.Name}\n\n{command.Purpose}。\n\n```usage\n{HelpText.Program} {command.Name} {command.Usage}\n```\n");
        Table(text, "对象", ["写在后面的", "意思"], [.. command.Arguments.Select(a => new HelpEntry(a.Name, a.Description!)), .. command.Rest is { } rest ? [rest] : Array.Empty<HelpEntry>()]);
        Table(text, "选项", ["选项", "意思"], [.. command.Options.Select(HelpText.EntryOf), HelpText.EntryOf(SharedOptions.Help)]);
        Table(text, "退出码", ["退出码", "意思"], [.. HelpText.CodesOf(command)]);
        text.Append("\n## 例子\n\n```sh\n");
        foreach (var example in command.Examples) text.Append($"{HelpText.Program} {example}".TrimEnd()).Append('\n');
        return text.Append("```\n").ToString();
    }

    private static void Table(StringBuilder text, string heading, string[] heads, IReadOnlyList<HelpEntry> entries)
    {
        if (entries.Count == 0) return;
        text.Append($"\n## {heading}\n\n| {heads[0]} | {heads[1]} |\n| --- | --- |\n");
        foreach (var entry in entries) text.Append($"| `{entry.Written}` | {Cell(entry.Words)} |\n");
    }

    // Words of the help are no Markdown.
    private static string Cell(string words)
    {
        var text = new StringBuilder();
        foreach (var c in words) text.Append(c is '|' or '*' or '_' or '<' or '[' or '`' or '\\' ? $"\\{c}" : c.ToString());
        return text.ToString();
    }
}
