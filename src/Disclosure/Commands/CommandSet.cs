using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Building;
using Disclosure.Commands.Lines;
using Disclosure.Commands.Reports;
using Disclosure.Core.Budgets;
using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>The commands and options of the program, with its words in Chinese.</summary>
internal static class CommandSet
{
    private const int Misuse = 2;

    private static readonly Option<string> Input = new("--input") { DefaultValueFactory = _ => "input" };
    private static readonly Option<string> Output = new("--output") { DefaultValueFactory = _ => "output" };
    private static readonly Option<string> SchemaOutput = new("--output") { DefaultValueFactory = _ => "schemas" };
    private static readonly Option<string?> Theme = new("--theme");
    private static readonly Option<string?> Unit = new("--unit");
    private static readonly Option<string?> Year = new("--year");
    private static readonly Option<string> Format = new("--format") { DefaultValueFactory = _ => "text" };
    private static readonly Option<bool> Strict = new("--strict");
    private static readonly Option<string?> Browser = new("--chromium");
    private static readonly Argument<string?> Id = new("编号") { Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> Help = new("--help", "-h", "-?");
    private static readonly Option[] OfBuild = [Input, Output, Theme, Unit, Year, Help];
    private static readonly Option[] OfPdf = [.. OfBuild, Browser];
    private static readonly Option[] OfCheck = [Input, Unit, Year, Format, Strict, Help];
    private static readonly Option[] OfSchema = [Input, SchemaOutput, Help];
    private static readonly Option[] OfExplain = [Help];
    private static readonly Option[] OfDiff = [Input, Unit, .. DiffSyntax.Own, Help];
    private static readonly Option[] All = [.. OfPdf.Union(OfCheck).Union(OfSchema).Union(OfDiff)];

    // A word that begins with @ is a revision or a name: nothing is read from a file of that name.
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = ReportFormat.Text,
        ["json"] = ReportFormat.Json,
        ["sarif"] = ReportFormat.Sarif,
    };

    /// <summary>The commands.</summary>
    public static IReadOnlyList<string> Names { get; } = ["build", "check", DiffSyntax.Name, "explain", "pdf", "schema"];

    /// <summary>Runs a command line. The exit code is 0, 1 when there are errors in the input, 2 when the command is misused.</summary>
    /// <param name="arguments">The words of the command line.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <param name="interruption">Tells a command that has begun something to end; null where nothing does.</param>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, Interruption? interruption = null)
    {
        (output, error) = (new PrintedWriter(output), new PrintedWriter(error));
        if (ArgumentRule.MisuseOf(arguments) is { } odd) return Refuse(odd, error);
        var (words, limits) = DiffSyntax.Split(arguments);
        var parsed = Parse(words);
        if (parsed.GetValue(Help))
        {
            output.Write(HelpText.All + Environment.NewLine);
            return 0;
        }
        YearChoice? year = null;
        if ((MisuseOf(parsed) ?? YearOf(parsed, out year) ?? FormatOf(parsed) ?? DiffSyntax.MisuseOf(parsed, limits)) is { } misuse)
        {
            return Refuse(misuse, error);
        }
        if (parsed.CommandResult.Command.Name != "explain" && WorkingFolder.RefusalOf() is { } nowhere)
        {
            error.WriteLine(nowhere);
            return 1;
        }
        return parsed.CommandResult.Command.Name == DiffSyntax.Name
            ? DiffSyntax.Run(parsed, parsed.GetValue(Input)!, parsed.GetValue(Unit), limits, output, error, interruption?.Begin() ?? default)
            : Run(parsed, year, output, error, interruption);
    }

    private static int Refuse(string misuse, TextWriter error)
    {
        error.WriteLine(misuse);
        error.WriteLine("用法见：disclosure --help");
        return Misuse;
    }

    private static ParseResult Parse(string[] arguments)
    {
        var explain = Complete(new Command("explain") { Id }, OfExplain);
        var check = Complete(new Command("check"), OfCheck);
        var schema = Complete(new Command("schema"), OfSchema);
        var build = Complete(new Command("build"), OfBuild);
        var pdf = Complete(new Command("pdf"), OfPdf);
        var diff = Complete(DiffSyntax.Make(), OfDiff);
        return Complete(new Command("disclosure") { build, check, diff, explain, pdf, schema }, OfBuild).Parse(arguments, NoResponseFiles);
    }

    private static int Run(ParseResult parsed, YearChoice? year, TextWriter output, TextWriter error, Interruption? interruption)
    {
        var command = parsed.CommandResult.Command.Name;
        if (command == "explain") return ExplainCommand.Run(parsed.GetValue(Id), output, error) ? 0 : Misuse;
        if (command == "schema")
        {
            return SchemaCommand.Run(parsed.GetValue(Input)!, parsed.GetValue(SchemaOutput)!, output, error, interruption?.Begin() ?? default);
        }
        var options = new BuildOptions(
            parsed.GetValue(Input)!, parsed.GetValue(Output)!, parsed.GetValue(Theme), parsed.GetValue(Unit), year);
        if (command == "check") return CheckCommand.Run(options, Formats[parsed.GetValue(Format)!], parsed.GetValue(Strict), output, error);
        options = options with { Stop = interruption?.Begin() ?? default };
        return command switch
        {
            "pdf" => PdfCommand.Run(options, parsed.GetValue(Browser), output, error),
            _ => BuildCommand.Run(options, null, output, error),
        };
    }

    private static Command Complete(Command command, Option[] options)
    {
        foreach (var option in options) command.Options.Add(option);
        // An action makes a command complete without a further word; what it does is decided by the caller.
        command.SetAction(_ => 0);
        return command;
    }

    private static string? MisuseOf(ParseResult parsed)
    {
        string[] names = [.. Names, .. parsed.CommandResult.Command.Options.Select(o => o.Name)];
        // Words in brackets at the front are the library's own, for those who test it.
        if (parsed.Tokens.FirstOrDefault(t => t.Type == TokenType.Directive) is { } directive) return $"不认识{Quoted.Of(directive.Value)}。";
        if (parsed.UnmatchedTokens is [var name, ..] && Names.Contains(name)) return $"「{name}」不能写在这里：命令只有一个，写在最前面。";
        if (parsed.UnmatchedTokens is [var token, ..]) return $"不认识{Quoted.Of(token)}{NearestName.Hint(token, names)}。";
        if (All.FirstOrDefault(o => parsed.GetResult(o) is { IdentifierTokenCount: > 1 }) is { } twice) return $"「{twice.Name}」写了不止一次。";
        if (All.FirstOrDefault(o => parsed.GetResult(o) is { } result && (result.Errors.Any() || result.Tokens.Any(IsBlank))) is { } option)
        {
            return $"「{option.Name}」后面要写一个值。";
        }
        if (parsed.CommandResult.Tokens.Any(IsBlank)) return $"「{parsed.CommandResult.Command.Name}」后面有一个词是空的。";
        return parsed.Errors.Count > 0 ? "命令写法有误。" : null;
    }

    private static bool IsBlank(Token token) => string.IsNullOrWhiteSpace(token.Value);

    private static string? YearOf(ParseResult parsed, out YearChoice? year)
    {
        year = null;
        if (parsed.GetValue(Year) is not { } text) return null;
        year = YearChoice.Parse(text);
        return year is not null
            ? null
            : $"「--year」应当是四位年度，像「2024」这样；实际是{Quoted.Of(text)}。";
    }

    private static string? FormatOf(ParseResult parsed)
    {
        if (parsed.GetResult(Format) is null || parsed.GetValue(Format) is not { } text || Formats.ContainsKey(text)) return null;
        return $"「--format」应当是 {string.Join("、", Formats.Keys)} 之一；实际是{Quoted.Of(text)}{NearestName.Hint(text, Formats.Keys)}。";
    }
}
