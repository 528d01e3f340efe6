using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Disclosure.Core.Findings;
using Disclosure.Output;
using Disclosure.Reports;

namespace Disclosure.Commands;

/// <summary>Takes a command line apart, says what is wrong with it, and runs the command that it names.</summary>
/// <param name="commands">The commands; the first is meant when none is named.</param>
internal sealed class CommandDispatch(IReadOnlyList<ProgramCommand> commands)
{
    private const string Limit = "--";

    // A word that begins with @ is a revision or a name: nothing is read from a file of that name.
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    private readonly List<Option> _all = [.. commands.SelectMany(c => c.Options).Distinct()];

    /// <summary>Runs it; the exit code.</summary>
    public int Run(string[] arguments, TextWriter output, TextWriter error, Interruption? interruption)
    {
        (output, error) = (new PrintedWriter(output), new PrintedWriter(error));
        if (ArgumentRule.MisuseOf(arguments) is { } odd) return Refuse(odd, null, error);
        var (words, rest) = Split(arguments);
        var parsed = Root().Parse(words, NoResponseFiles);
        if (IsSuggestion(parsed)) return Print(Suggestions(parsed), output);
        var named = commands.FirstOrDefault(c => c.Name == parsed.CommandResult.Command.Name);
        if (parsed.GetValue(SharedOptions.Help)) return Print(named is null ? HelpText.Of(commands) : HelpText.Of(named), output);
        var context = new CommandContext(parsed, rest, output, error, interruption);
        var command = named ?? commands[0];
        // What is written before the name of a command is the first one's.
        var misuse = MisuseOf(parsed) ?? (IsVersion(parsed) ? null : commands[0].MisuseOfOptions(context) ?? command.MisuseOf(context));
        if (misuse is not null) return Refuse(misuse, named, error);
        if (IsVersion(parsed)) return Print([$"{HelpText.Program} {ProgramVersion.Whole}"], output);
        if (command.UsesFolders && WorkingFolder.RefusalOf() is { } nowhere)
        {
            error.WriteLine(nowhere);
            return 1;
        }
        return command.Run(context);
    }

    private static bool IsSuggestion(ParseResult parsed) =>
        ((RootCommand)parsed.RootCommandResult.Command).Directives.OfType<SuggestDirective>().Any(d => parsed.GetResult(d) is not null);

    private static string[] Suggestions(ParseResult parsed)
    {
        var found = new StringWriter();
        parsed.Invoke(new InvocationConfiguration { Output = found });
        return found.ToString().Split(found.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsVersion(ParseResult parsed) => parsed.GetValue(SharedOptions.Version);

    private static int Refuse(string misuse, ProgramCommand? named, TextWriter error)
    {
        error.WriteLine(misuse);
        error.WriteLine($"用法见：{HelpText.Program} {(named is null ? "" : named.Name + " ")}{SharedOptions.Help.Name}");
        return ProgramCommand.Misused;
    }

    private static int Print(IEnumerable<string> lines, TextWriter output)
    {
        foreach (var line in lines) output.WriteLine(line);
        return 0;
    }

    // The words before and behind --, of a command that takes any behind it; else all, and none.
    private (string[] Words, string[] Behind) Split(string[] arguments)
    {
        var takesRest = arguments is [var name, ..] && commands.Any(c => c.Name == name && c.Rest is not null);
        var at = takesRest ? Array.IndexOf(arguments, Limit) : -1;
        return at < 0 ? (arguments, []) : (arguments[..at], arguments[(at + 1)..]);
    }

    // The library's own: what a shell asks in order to complete a line, [suggest]. Its help and its version are ours.
    private RootCommand Root()
    {
        var root = new RootCommand();
        root.Options.Clear();
        Complete(root, [.. commands[0].Options, SharedOptions.Version]);
        foreach (var declared in commands)
        {
            var command = Complete(new Command(declared.Name, declared.Purpose), declared.Options);
            foreach (var argument in declared.Arguments) command.Arguments.Add(argument);
            root.Subcommands.Add(command);
        }
        return root;
    }

    private static Command Complete(Command command, IReadOnlyList<Option> options)
    {
        foreach (var option in options) command.Options.Add(option);
        command.Options.Add(SharedOptions.Help);
        // An action makes a command complete without a further word; what it does is decided here.
        command.SetAction(_ => 0);
        return command;
    }

    private string? MisuseOf(ParseResult parsed)
    {
        List<string> commandNames = [.. commands.Select(c => c.Name)];
        string[] names = [.. commandNames, .. parsed.CommandResult.Command.Options.Select(o => o.Name)];
        // Words in brackets at the front are the library's own, for those who test it.
        if (parsed.Tokens.FirstOrDefault(t => t.Type == TokenType.Directive) is { } directive) return $"不认识{Bracketed.Of(directive.Value)}。";
        if (parsed.UnmatchedTokens is [var name, ..] && commandNames.Contains(name)) return $"「{name}」不能写在这里：命令只有一个，写在最前面。";
        if (parsed.UnmatchedTokens is [var token, ..]) return $"不认识{Bracketed.Of(token)}{NearestName.Hint(token, names)}。";
        if (_all.Find(o => parsed.GetResult(o) is { IdentifierTokenCount: > 1 }) is { } twice) return $"「{twice.Name}」写了不止一次。";
        if (_all.Find(o => parsed.GetResult(o) is { } result && (result.Errors.Any() || result.Tokens.Any(IsBlank))) is { } option)
        {
            return $"「{option.Name}」后面要写一个值。";
        }
        if (parsed.CommandResult.Tokens.Any(IsBlank)) return $"「{parsed.CommandResult.Command.Name}」后面有一个词是空的。";
        return parsed.CommandResult.Children.OfType<ArgumentResult>().FirstOrDefault(a => a.Errors.Any()) is { } lacking
            ? $"「{parsed.CommandResult.Command.Name}」后面要写{lacking.Argument.Name}：{lacking.Argument.Description}。"
            : null;
    }

    private static bool IsBlank(Token token) => string.IsNullOrWhiteSpace(token.Value);
}
