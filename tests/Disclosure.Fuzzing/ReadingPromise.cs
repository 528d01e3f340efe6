using System.Globalization;
using Disclosure.Core.Figures;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Input;
using Disclosure.Pipeline;

namespace Disclosure.Fuzzing;

/// <summary>What reading and checking promise of any input: no exception, and findings that a person can go to and read.</summary>
internal static class ReadingPromise
{
    /// <summary>How the promise is broken on an input folder, or null when it is kept.</summary>
    public static string? BreachOf(string folder) => BreachOf(new InputReader(folder), "");

    /// <summary>
    /// The same when only the file <paramref name="changed"/> is in doubt: when it belongs to one budget, the others, which do not see
    /// it, are not read.
    /// </summary>
    public static string? BreachOf(InputReader input, string changed)
    {
        string? unit = null;
        int? year = null;
        if (changed.Split('/') is ["units", var ofUnit, var ofYear, _, ..])
        {
            unit = ofUnit;
            year = int.Parse(ofYear, CultureInfo.InvariantCulture);
        }
        try
        {
            return Findings(input, unit, year).Select(BreachOf).FirstOrDefault(b => b is not null);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static IReadOnlyList<Finding> Findings(InputReader input, string? unit, int? year)
    {
        var findings = new FindingList();
        input.ReadSite(findings);
        foreach (var place in input.List(unit, year, findings))
        {
            var own = new FindingList();
            if (BudgetCheck.Run(input, place, DownloadRegistry.Standard, own) is { } result)
            {
                OverviewFinder.Of(result.Budget, result.Book, own);
                ChartFinder.Of(result.Budget, result.Book);
            }
            findings.AddRange(own);
        }
        return findings.Sorted();
    }

    private static string? BreachOf(Finding finding)
    {
        var (file, line, column) = finding.Place;
        if (finding.Id.Length == 0 || finding.Message.Length == 0) return $"no id or no message: {finding}";
        if (finding.Message.Any(char.IsControl)) return $"the message is not one plain line: {finding}";
        if (line == 0 && column == 0)
        {
            return Path.Exists(file) || finding.Id == "missing-file" ? null : $"no such file: {finding}";
        }
        if (line < 1 || column < 1 || !File.Exists(file)) return $"no such place: {finding}";
        return IsIn(File.ReadAllText(file), line, column) ? null : $"the place is outside its file: {finding}";
    }

    // Just behind the last line, or the last character of a line, is where something may be found missing.
    private static bool IsIn(string text, int line, int column)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return line == lines.Length + 1 ? column == 1 : line <= lines.Length && column <= lines[line - 1].Length + 1;
    }
}
