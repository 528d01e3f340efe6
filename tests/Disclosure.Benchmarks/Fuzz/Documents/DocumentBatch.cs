using System.Diagnostics;
using System.Globalization;
using Disclosure.Tests.Import.Hostile;

namespace Disclosure.Benchmarks.Fuzz.Documents;

/// <summary>Reads hostile documents one after the other, and says so on its output, for the process that watches it.</summary>
internal static class DocumentBatch
{
    /// <summary>Reads the cases from <paramref name="first"/> on; what they are imported into is made in a folder.</summary>
    public static int Run(Repository repository, int first, int count, Bait bait, string folder, TextWriter output)
    {
        var documents = Of(repository, bait);
        var import = ImportInto(repository, folder);
        for (var number = first; number < first + count; number++)
        {
            var one = documents.At(number);
            Say(output, $"> {number}");
            var clock = Stopwatch.StartNew();
            var breach = DocumentPromise.BreachOf(one, import);
            Say(output, $"< {number} {clock.ElapsedMilliseconds} {breach}");
        }
        return 0;
    }

    /// <summary>The hostile documents.</summary>
    public static HostileDocuments Of(Repository repository, Bait bait) => new(File.ReadAllBytes(repository.OldWorkbook), bait);

    /// <summary>What imports them, in a folder of its own.</summary>
    public static HostileImport ImportInto(Repository repository, string folder) => new(Path.Combine(repository.TestInputs, "drawn"), folder);

    private static void Say(TextWriter output, FormattableString line)
    {
        output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        output.Flush();
    }
}
