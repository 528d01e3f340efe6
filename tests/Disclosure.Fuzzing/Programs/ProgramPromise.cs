using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Fuzzing.Programs;

/// <summary>What the program promises of any run.</summary>
internal static partial class ProgramPromise
{
    /// <summary>How a run broke it, or null; in few words, so that cases with the same fault can be counted.</summary>
    public static string? BreachOf(ProgramRun run, ProgramLimits limits, CaseFolder folder)
    {
        if (run.PeakBytes > limits.Bytes) return "too much memory";
        if (run.Time > limits.Time) return TooLong;
        if (Trace().Match(run.Words) is { Success: true } trace) return $"a trace: {trace.Groups[1].Value}{OwnStep().Match(run.Words).Value}";
        if (run.ExitCode is < 0 or > 2) return string.Create(CultureInfo.InvariantCulture, $"exit code {run.ExitCode}: {Report().Match(run.Words).Value}");
        return folder.Harm();
    }

    /// <summary>The breach that a busy machine may be to blame for.</summary>
    public const string TooLong = "too long";

    [GeneratedRegex(@"(?:Unhandled exception\.|^)\s*((?:System|Fluid|Markdig|YamlDotNet|Spectre)[\w.]+Exception\b|Stack overflow|Segmentation fault)", RegexOptions.Multiline)]
    private static partial Regex Trace();

    [GeneratedRegex(@"^ +at Disclosure\.[\w.]+", RegexOptions.Multiline)]
    private static partial Regex OwnStep();

    // Of the sentence that tells of what nobody foresaw.
    [GeneratedRegex(@"[A-Z]\w+(?:Exception|Error)[^\n]*")]
    private static partial Regex Report();
}
