using System.Collections.Concurrent;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Corpora;
using Disclosure.Downloads;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Import.Runs;

namespace Disclosure.Browser.Printing;

/// <summary>A document that the program printed and imported again, once for the whole test run.</summary>
/// <param name="Wanted">The document.</param>
/// <param name="Found">What came back from paper.</param>
internal sealed record PaperTrip(Budget Wanted, Budget Found)
{
    private static readonly ConcurrentDictionary<string, Lazy<PaperTrip>> Trips = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Lazy<string>> Inputs = new(StringComparer.Ordinal);

    private static readonly Lazy<string> Portal = new(() =>
        Corpora.Portal.Write(Repository.PathOf("input"), Repository.PathOf("tests/Disclosure.Tests/Inputs"), BuiltSite.TemporaryFolder()));

    /// <summary>The real document.</summary>
    public static PaperTrip Real(BrowserSession session) => Once("real", () => Of(Repository.PathOf("input"), "jiangan-bigdata/2024", PrintedSite.Real(session)));

    /// <summary>One of the made-up portal, by unit and year.</summary>
    public static PaperTrip MadeUp(string budget, BrowserSession session) => Once(budget, () => Of(Portal.Value, budget, PrintedSite.Of(Portal.Value, budget, session)));

    /// <summary>One of the other made-up inputs, with the editions that come with the program where it has none of its own.</summary>
    public static PaperTrip Other(string input, string budget, BrowserSession session) => Once($"{input} {budget}", () =>
    {
        var folder = Inputs.GetOrAdd(input, new Lazy<string>(() => InputOf(input))).Value;
        return Of(folder, budget, PrintedSite.Of(folder, budget, session));
    });

    /// <summary>The real one with every amount times a random number, other texts and other prose; from 1. The same number gives the same.</summary>
    public static PaperTrip Random(int number, BrowserSession session) => Once($"random {number}", () =>
    {
        var retold = BuiltSite.TemporaryFolder();
        Corpus.Write(Repository.PathOf("input"), retold, number);
        var place = new InputReader(retold).List(null, null, new FindingList())[number - 1];
        var budget = $"{place.Unit.Key}/{place.Key.Folder}";
        var random = RandomProse.In(RandomFigures.TextsIn(Read(retold, budget), number), number);
        var files = new Dictionary<string, byte[]> { ["tables.xlsx"] = WorkbookFile.Of(random, "", "a.xlsx").ToArray(), ["text.docx"] = RandomProse.File(random) };
        var input = Import(retold, budget, random.Edition.Key, files);
        File.Copy(Path.Combine(retold, "site.yaml"), Path.Combine(input, "site.yaml"));
        return Of(input, budget, PrintedSite.Of(input, budget, session));
    });

    private static string InputOf(string name)
    {
        var folder = BuiltSite.TemporaryFolder();
        Copy(Repository.PathOf($"tests/Disclosure.Tests/Inputs/{name}"), folder);
        if (!Directory.Exists(Path.Combine(folder, "editions"))) Copy(Repository.PathOf("input/editions"), Path.Combine(folder, "editions"));
        return folder;
    }

    private static PaperTrip Once(string name, Func<PaperTrip> make) => Trips.GetOrAdd(name, new Lazy<PaperTrip>(make)).Value;

    private static PaperTrip Of(string input, string budget, PrintedSite printed)
    {
        var wanted = Read(input, budget);
        return new(wanted, Read(Import(input, budget, wanted.Edition.Key, new() { ["full.pdf"] = printed.Bytes }), budget));
    }

    private static Budget Read(string input, string budget)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        return reader.Read(reader.List(null, null, findings).Single(p => $"{p.Unit.Key}/{p.Key.Folder}" == budget), findings).ShouldNotBeNull();
    }

    // Into an input with the editions and classifications of another, and nothing else.
    private static string Import(string input, string budget, string edition, Dictionary<string, byte[]> files)
    {
        var folder = BuiltSite.TemporaryFolder();
        var target = Path.Combine(folder, "input");
        foreach (var room in new[] { "editions", "classifications" }) Copy(Path.Combine(input, room), Path.Combine(target, room));
        foreach (var (name, content) in files) File.WriteAllBytes(Path.Combine(folder, name), content);
        var (unit, year) = (budget.Split('/')[0], budget.Split('/')[1]);
        var result = ImportRun.Run(new ImportOptions([.. files.Keys.Select(f => Path.Combine(folder, f))], target, unit, YearChoice.OfFolder(year)!.Value) { Edition = edition });
        result.Report.ShouldNotBeNull(string.Join('\n', result.Findings));
        return target;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
