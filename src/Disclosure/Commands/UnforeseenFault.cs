using Disclosure.Output;

namespace Disclosure.Commands;

/// <summary>Tells of an exception that nobody foresaw: what to report, and nothing of the person, the machine or the data.</summary>
internal static class UnforeseenFault
{
    private const int MostSteps = 4;
    private const string At = "at ";

    /// <summary>One sentence. The message of the exception is not in it, as it may name files and quote what is in them.</summary>
    public static string Sentence(Exception exception, IReadOnlyList<string> arguments)
    {
        var fault = Innermost(exception);
        var what = fault is OutOfMemoryException ? "内存不够用" : "程序出了没有料到的错";
        var steps = string.Join(" ← ", Steps(fault).Take(MostSteps));
        return $"{what}，已经停下，原有的网站保持不变；请把这句话告诉程序的作者：{HelpText.Program} {ProgramVersion.Whole}，命令 {CommandOf(arguments)}，"
            + $"{fault.GetType().Name}{(steps.Length == 0 ? "" : $"（{steps}）")}。";
    }

    // What several threads met at once is told by the first that is no echo of another.
    private static Exception Innermost(Exception exception)
    {
        if (exception is not AggregateException many) return exception;
        var all = many.Flatten().InnerExceptions;
        return all.FirstOrDefault(e => e is not OperationCanceledException) ?? all.FirstOrDefault() ?? exception;
    }

    private static string CommandOf(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && CommandSet.Names.Contains(first, StringComparer.Ordinal) ? first : "build";

    // "   at Disclosure.Output.SiteFiles.Claim(String) + 0x9f": the names of the program's own methods, without what stands behind.
    private static IEnumerable<string> Steps(Exception exception) => (exception.StackTrace ?? "")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => line.StartsWith(At + nameof(Disclosure), StringComparison.Ordinal))
        .Select(line => line[At.Length..].Split('(')[0]);
}
