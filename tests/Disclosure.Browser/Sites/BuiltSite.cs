using System.Collections.Concurrent;
using Disclosure.Corpora;

namespace Disclosure.Browser.Sites;

/// <summary>A site built once for the whole test run.</summary>
internal sealed class BuiltSite
{
    private static readonly Lazy<BuiltSite> Real = new(() => new(Given() ?? Build(Repository.PathOf("input"))));

    private static readonly Lazy<BuiltSite> Attacked = new(() => new(Build(HostileInput.Make(TemporaryFolder()))));

    private static readonly Lazy<BuiltSite> Several = new(() => new(Build(Repository.PathOf("tests/Disclosure.Tests/Inputs/nine"))));

    private static readonly Lazy<BuiltSite> PutRight = new(() => new(Build(CorrectedInput.Make(TemporaryFolder()))));

    private static readonly Lazy<BuiltSite> MadeUp = new(() => new(Build(Portal.Write(
        Repository.PathOf("input"), Repository.PathOf("tests/Disclosure.Tests/Inputs"), TemporaryFolder()))));

    private static readonly Lazy<BuiltSite> Numerous = new(() => new(Build(ManyInput.Make(TemporaryFolder()))));

    private static readonly Lazy<BuiltSite> Departments = new(() => new(Build(Corpora.City.Write(
        Repository.PathOf("input"), Repository.PathOf("tests/Disclosure.Tests/Inputs"), TemporaryFolder(), 5, 1))));

    private static readonly Lazy<BuiltSite> InParts = new(() => new(Build(DividedInput.Make(TemporaryFolder()))));

    private static readonly Lazy<BuiltSite> Docs = new(() => new(Run("docs")));

    private BuiltSite(string folder)
    {
        Folder = folder;
        Pages = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The repository's input. Built on first use: test cases are named after pages, so it is needed before any fixture exists.
    /// </summary>
    public static BuiltSite Current => Real.Value;

    /// <summary>The made-up input whose every text is an attack.</summary>
    public static BuiltSite Hostile => Attacked.Value;

    /// <summary>A made-up portal of two units and two years.</summary>
    public static BuiltSite Nine => Several.Value;

    /// <summary>The same with a year whose figures were corrected.</summary>
    public static BuiltSite Corrected => PutRight.Value;

    /// <summary>The made-up portal, which is harder to show than the real one.</summary>
    public static BuiltSite Fiction => MadeUp.Value;

    /// <summary>A made-up site of so many budgets that its search asks in which of them to look.</summary>
    public static BuiltSite Many => Numerous.Value;

    /// <summary>A made-up city of five departments, with units of three editions.</summary>
    public static BuiltSite City => Departments.Value;

    /// <summary>A made-up site of one unit with tables of more rows than a page holds.</summary>
    public static BuiltSite Divided => InParts.Value;

    /// <summary>The manual.</summary>
    public static BuiltSite Manual => Docs.Value;

    public string Folder { get; }

    /// <summary>Every page, as its path inside the site.</summary>
    public IReadOnlyList<string> Pages { get; }

    public string PathOf(string page) => Path.Combine(Folder, page);

    private static readonly ConcurrentBag<string> Made = [];

    // A folder built elsewhere, so that whoever works on the theme, or puts a site online, can have it examined as it is.
    private static string? Given() => Environment.GetEnvironmentVariable("DISCLOSURE_SITE") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : null;

    internal static string TemporaryFolder()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-site-").FullName;
        Made.Add(folder);
        return folder;
    }

    /// <summary>Removes what was built. The run does it, when all tests are done: a process that ends may not take as long as that does on a slow disk.</summary>
    internal static void RemoveAll()
    {
        while (Made.TryTake(out var folder))
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
    }

    private static string Build(string input) => Run("build", "--input", input);

    private static string Run(params string[] command)
    {
        var output = Path.Combine(TemporaryFolder(), "output");
        var run = CommandRun.Of([.. command, "--theme", Repository.PathOf("theme"), "--output", output]);
        return run.Succeeded && Directory.Exists(output)
            ? output
            : throw new InvalidOperationException($"网站没有建成，浏览器测试无从进行。\n{run}");
    }
}
