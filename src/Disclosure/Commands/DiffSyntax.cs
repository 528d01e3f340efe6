using System.CommandLine;
using System.Globalization;
using Disclosure.Building.Comparisons;
using Disclosure.Commands.Differences;
using Disclosure.Core.Budgets;
using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>What the command <c>diff</c> is written like: <c>diff A [B] [options] [-- units/x[/year]]</c>.</summary>
internal static class DiffSyntax
{
    /// <summary>Its name.</summary>
    public const string Name = "diff";

    private const string Limit = "--";

    private static readonly Argument<string[]> Operands = new("对象") { Arity = new ArgumentArity(0, 2) };
    private static readonly Option<string?> Top = new("--top");
    private static readonly Option<bool> Explain = new("--explain");
    private static readonly Option<string> Format = new("--format") { DefaultValueFactory = _ => "text" };

    private static readonly Dictionary<string, DifferenceFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = DifferenceFormat.Text,
        ["markdown"] = DifferenceFormat.Markdown,
        ["json"] = DifferenceFormat.Json,
        ["html"] = DifferenceFormat.Html,
    };

    /// <summary>The options that only it has.</summary>
    public static Option[] Own { get; } = [Top, Explain, Format];

    /// <summary>The command, without options.</summary>
    public static Command Make() => new(Name) { Operands };

    /// <summary>The words before and behind <c>--</c>, when the command line is one of it; else all, and none.</summary>
    public static (string[] Words, string[] Limits) Split(string[] arguments)
    {
        var at = arguments is [Name, ..] ? Array.IndexOf(arguments, Limit) : -1;
        return at < 0 ? (arguments, []) : (arguments[..at], arguments[(at + 1)..]);
    }

    /// <summary>What is wrong with it, in Chinese; null when nothing is.</summary>
    public static string? MisuseOf(ParseResult parsed, string[] limits)
    {
        if (parsed.CommandResult.Command.Name != Name) return null;
        if (parsed.GetValue(Operands) is not { Length: > 0 }) return "「diff」后面要写比较什么：两个年度、两个文件夹，或一两个 git 版本。";
        if (parsed.GetValue(Format) is { } format && !Formats.ContainsKey(format))
        {
            return $"「--format」应当是 {string.Join("、", Formats.Keys)} 之一；实际是{Quoted.Of(format)}{NearestName.Hint(format, Formats.Keys)}。";
        }
        if (parsed.GetValue(Top) is { } top && NumberOf(top) is null) return $"「--top」应当是 1 以上的整数；实际是{Quoted.Of(top)}。";
        return limits.Length == 0 || (limits is [var path] && LimitOf(path) is not null)
            ? null
            : $"「--」后面应当是一个单位或一份预算，像「units/单位」或「units/单位/2024」这样；实际是{Quoted.Of(string.Join(' ', limits))}。";
    }

    /// <summary>Runs it; the exception of <paramref name="stop"/> when that was asked for.</summary>
    public static int Run(ParseResult parsed, string input, string? unit, string[] limits, TextWriter output, TextWriter error, CancellationToken stop)
    {
        var (limitUnit, year) = limits is [var path] ? LimitOf(path)!.Value : (null, null);
        var request = new ComparisonRequest(input, unit ?? limitUnit, year, parsed.GetValue(Operands)!) { Stop = stop };
        var top = parsed.GetValue(Top) is { } text ? NumberOf(text) : null;
        return DiffCommand.Run(request, new DiffView(Formats[parsed.GetValue(Format)!], top, parsed.GetValue(Explain)), output, error, Environment.GetEnvironmentVariable("PATH"));
    }

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    // With or without the input folder in front, as a shell completes it.
    private static (string? Unit, YearChoice? Year)? LimitOf(string path)
    {
        var steps = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.LastIndexOf(steps, "units");
        return at < 0 ? null : steps[(at + 1)..] switch
        {
            [var unit] => (unit, null),
            [var unit, var year] when YearChoice.OfFolder(year) is { } choice => (unit, choice),
            _ => null,
        };
    }
}
