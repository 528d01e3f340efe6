using System.Runtime.CompilerServices;
using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Output;

namespace Disclosure.Tests.Output;

/// <summary>
/// Another life of the test program: started with <see cref="Variable"/> set to an output folder, it runs no test but
/// writes two sites in turn until it is killed, and prints a byte at each step so that the killer can choose its moment.
/// </summary>
internal static class EndlessWriter
{
    public const string Variable = "DISCLOSURE_TEST_ENDLESS_WRITER";

    // Nobody waits for the writer when the killer itself has been killed.
    private const int MostRounds = 2000;

    /// <summary>Two sites that share some files, have some with other bytes, and some that the other has not.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Sites { get; } = [Site("A", 30), Site("B", 45)];

    /// <summary>Writes one of the sites.</summary>
    public static void Write(string output, IReadOnlyDictionary<string, string> files, Action step)
    {
        using (var site = SiteOpening.Open(output, [], new FindingList()) ?? throw new InvalidOperationException("Refused"))
        {
            step();
            foreach (var (path, text) in files)
            {
                site.Write(path, Encoding.UTF8.GetBytes(text));
                step();
            }
            if (site.Commit(new FindingList()) is null) throw new InvalidOperationException("Failed");
            step();
        }
        step();
    }

    // Runs before the program's own entry point, which belongs to the test framework.
    [ModuleInitializer]
    internal static void RunInsteadOfTheTests()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } output) return;
        using var steps = Console.OpenStandardOutput();
        for (var round = 1; round <= MostRounds; round++) Write(output, Sites[round % 2], () => steps.WriteByte(0));
        Environment.Exit(0);
    }

    private static Dictionary<string, string> Site(string name, int count) => Enumerable.Range(0, count).ToDictionary(
        i => $"unit{i % 5}/{i}.html",
        i => i % 3 == 0 ? $"in both sites: {i}" : $"{name} {i} " + new string('x', i * 100));
}
