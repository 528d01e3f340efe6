using System.Collections.Concurrent;
using Disclosure.Pipeline;
using Disclosure.Tests.Comparison.Differences;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

/// <summary>Builds and checks of two inputs, each run once, with the files that it opened.</summary>
public sealed class WatchedRuns : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly ConcurrentDictionary<string, WatchedFolder> _runs = new(StringComparer.Ordinal);

    /// <summary>Writes the inputs.</summary>
    public WatchedRuns()
    {
        Years = _scratch.Copy(Repository.Tests("Inputs", "nine"), "input");
        File.Delete(_scratch.Path("input", "site.yaml"));
        FiveYears.Write(Years);
        using var input = new ExampleInput();
        input.AddEarlierYear()
            .Write("explanation.md", "## 一、政府采购\n\n上年 [100.00](2029:表一/合计/总计) 万元，又是 [100.00](<= 2029:表一/合计/总计 + 0>) 万元。\n")
            .Write("units/shili-unit/2029/explanation.md", "## 一、政府采购\n\n下一年 [100.00](2030:表一/合计/总计) 万元。\n");
        Citing = _scratch.Copy(input.Folder, "citing");
        using var based = new ExampleInput();
        based.AddEarlierYear()
            .Write("editions/tuigai/edition.yaml", "基于: example\n勾稽:\n  - 关系: \"表一/合计/总计 = {上年}:表一/合计/总计\"\n")
            .Replace("disclosure.yaml", "版式: example", "版式: tuigai");
        Based = _scratch.Copy(based.Folder, "based");
    }

    /// <summary>Four years of one unit, and three budgets of others with an edition of their own.</summary>
    public string Years { get; }

    /// <summary>Two years that cite each other, one of them twice.</summary>
    public string Citing { get; }

    /// <summary>Two years, the later of an edition that is based on that of the earlier and compares both.</summary>
    public string Based { get; }

    /// <summary>The files of an input.</summary>
    public static IEnumerable<string> FilesOf(string input) => Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(input, f).Replace('\\', '/')).Where(f => f != "README.md").Order(StringComparer.Ordinal);

    public void Dispose() => _scratch.Dispose();

    /// <summary>A build; one of a part of the four years comes after one of all.</summary>
    internal WatchedFolder Build(string input, string? unit = null, int? year = null)
    {
        if (input == Years && (unit is not null || year is not null)) Build(input);
        return Run($"build {unit} {year}", input, unit, year, o => SiteBuild.Run(o, new Progress<BuildProgress>()).Written.ShouldNotBeNull());
    }

    /// <summary>A check.</summary>
    internal WatchedFolder Check(string input, string? unit = null, int? year = null) =>
        Run($"check {unit} {year}", input, unit, year, o => InputCheck.Run(o).Passed.ShouldBePositive());

    private WatchedFolder Run(string name, string input, string? unit, int? year, Action<BuildOptions> run) => _runs.GetOrAdd($"{name} {input}", _ =>
    {
        var folder = new WatchedFolder(input);
        // A part of the one is built into the site that has all; of the other into one that has nothing.
        var site = input == Years ? "site" : $"site after {name}";
        run(new BuildOptions(input, _scratch.Path(site), null, unit, year) { Files = folder });
        return folder;
    });
}
