using System.Diagnostics;
using System.Globalization;
using Disclosure.Tests.Import.Hostile;

namespace Disclosure.Benchmarks.Fuzz.Documents;

/// <summary>Reads hostile documents one after the other, and says so on its output, for the process that watches it.</summary>
internal static class DocumentBatch
{
    /// <summary>Reads the cases from <paramref name="first"/> on.</summary>
    public static int Run(Repository repository, int first, int count, Bait bait, TextWriter output)
    {
        var documents = Of(repository, bait);
        for (var number = first; number < first + count; number++)
        {
            var one = documents.At(number);
            Say(output, $"> {number}");
            var clock = Stopwatch.StartNew();
            var breach = DocumentPromise.BreachOf(one);
            Say(output, $"< {number} {clock.ElapsedMilliseconds} {breach}");
        }
        return 0;
    }

    /// <summary>The hostile documents.</summary>
    public static HostileDocuments Of(Repository repository, Bait bait) => new(File.ReadAllBytes(repository.OldWorkbook), bait);

    private static void Say(TextWriter output, FormattableString line)
    {
        output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        output.Flush();
    }
}
