using System.Diagnostics;
using System.Globalization;
using Disclosure.Fuzzing;

namespace Disclosure.Benchmarks.Fuzz;

/// <summary>Reads very many hostile files: the same that the tests read, and on from there.</summary>
internal static class FuzzBench
{
    /// <summary>Reads the first <paramref name="count"/> cases; false when a promise of reading is broken.</summary>
    public static bool Run(Repository repository, int count, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var run = new FuzzRun(MaterialOf(repository));
        var breaches = run.Run(0, count);
        foreach (var breach in breaches) output.WriteLine(breach);
        var (time, number) = run.Slowest;
        output.WriteLine($"试读 {run.Done} 份写坏的文件，{breaches.Count} 份有差错；"
            + string.Create(CultureInfo.InvariantCulture, $"用时 {watch.Elapsed.TotalSeconds:0} 秒，")
            + string.Create(CultureInfo.InvariantCulture, $"最慢的一份（编号 {number}）{time.TotalMilliseconds:0} 毫秒。"));
        return breaches.Count == 0;
    }

    /// <summary>Prints one hostile file and what its reading breaks, if anything.</summary>
    public static bool Show(Repository repository, int number, TextWriter output)
    {
        var material = MaterialOf(repository);
        var file = new HostileFiles(material).At(number);
        output.WriteLine($"== {Path.Combine(file.Input, file.Name)}");
        output.WriteLine(System.Text.Encoding.UTF8.GetString(file.Bytes));
        using var folder = new ChangedFolder(material);
        var breach = folder.With(file, input => ReadingPromise.BreachOf(input, file.Name));
        output.WriteLine($"== {breach ?? "没有差错。"}");
        return breach is null;
    }

    private static Material MaterialOf(Repository repository) => new([repository.SecondInput, repository.Input]);
}
