using System.Collections.Concurrent;

namespace Disclosure.Browser.Printing;

/// <summary>A site with PDFs, made once for the whole test run by the program itself.</summary>
internal sealed class PrintedSite
{
    private static readonly ConcurrentDictionary<string, Lazy<PrintedSite>> Sites = new(StringComparer.Ordinal);

    private PrintedSite(string folder, string budget)
    {
        Folder = Path.Combine(folder, budget);
        Bytes = File.ReadAllBytes(Path.Combine(Folder, "full.pdf"));
        Paper = PaperDocument.Read(Bytes);
    }

    /// <summary>The budget's folder in the site.</summary>
    public string Folder { get; }

    public byte[] Bytes { get; }

    /// <summary>What is printed.</summary>
    public PaperDocument Paper { get; }

    /// <summary>The repository's input.</summary>
    public static PrintedSite Real(BrowserSession session) => Of("real", "jiangan-bigdata/2024", session, _ => Repository.PathOf("input"));

    /// <summary>The same, printed once more, by the program as its users run it.</summary>
    public static PrintedSite Again(BrowserSession session) =>
        Of("again", "jiangan-bigdata/2024", session, _ => Repository.PathOf("input"), asProcess: true);

    /// <summary>A made-up budget with tables of several pages.</summary>
    public static PrintedSite Long(BrowserSession session) => Of("long", LongInput.Budget, session, LongInput.Make);

    /// <summary>A budget of any input.</summary>
    public static PrintedSite Of(string input, string budget, BrowserSession session) => Of(input + budget, budget, session, _ => input);

    private static PrintedSite Of(string name, string budget, BrowserSession session, Func<string, string> makeInput, bool asProcess = false) =>
        Sites.GetOrAdd(name, new Lazy<PrintedSite>(() => new(Print(budget, session, makeInput, asProcess), budget))).Value;

    private static string Print(string budget, BrowserSession session, Func<string, string> makeInput, bool asProcess)
    {
        var output = Path.Combine(BuiltSite.TemporaryFolder(), "output");
        string[] command =
        [
            "pdf", "--input", makeInput(BuiltSite.TemporaryFolder()), "--theme", Repository.PathOf("theme"), "--output", output,
            "--unit", budget.Split('/')[0], "--year", budget.Split('/')[1], "--chromium", session.Program,
        ];
        var run = asProcess ? ChildProcess.OfProgram(command) : CommandRun.Of(command);
        return run.Succeeded ? output : throw new InvalidOperationException($"PDF 没有印成，印刷的测试无从进行。\n{run}");
    }
}
