using System.Diagnostics;
using System.Globalization;
using Disclosure.Benchmarks.Timing;
using Disclosure.Tests.Import.Hostile;

namespace Disclosure.Benchmarks.Fuzz.Documents;

/// <summary>Reads very many hostile documents, as they might be given to an import.</summary>
internal static class DocumentFuzzBench
{
    private const int Shown = 5;

    /// <summary>Reads <paramref name="count"/> cases; false when a promise is broken.</summary>
    public static bool Run(Repository repository, int first, int count, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        using var fuzz = new DocumentFuzz();
        var breaches = fuzz.Run(first, count);
        var documents = DocumentBatch.Of(repository, fuzz.Bait);
        foreach (var kind in breaches.GroupBy(b => b.Value, b => b.Key).OrderByDescending(k => k.Count()))
        {
            output.WriteLine($"{kind.Count()} 份：{kind.Key}");
            foreach (var number in kind.Take(Shown)) output.WriteLine($"    {(number < 0 ? "" : documents.At(number))}");
        }
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"试读 {count} 份写坏的 PDF、工作簿和 Word 文件，{breaches.Count} 份有差错；用时 {watch.Elapsed.TotalSeconds:0} 秒，最慢的一份（编号 {fuzz.Slowest.Number}）{fuzz.Slowest.Milliseconds / 1000.0:0.00} 秒，读许多份的进程内存最多 {fuzz.PeakBytes >> 20} MB。"));
        return breaches.Count == 0;
    }

    /// <summary>Says what a case is, writes it to a file, and reads it here.</summary>
    public static bool Show(Repository repository, int number, TextWriter output)
    {
        var one = DocumentBatch.Of(repository, new Bait("/dev/null", "http://127.0.0.1:9/")).At(number);
        var file = Path.Combine(Path.GetTempPath(), one.Name);
        File.WriteAllBytes(file, one.Bytes);
        output.WriteLine($"== {one}：{file}");
        var watch = Stopwatch.StartNew();
        using var scratch = new ScratchFolder();
        var breach = DocumentPromise.BreachOf(one, DocumentBatch.ImportInto(repository, Directory.CreateDirectory(scratch.Fresh()).FullName));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {watch.Elapsed.TotalSeconds:0.00} 秒，{Environment.WorkingSet >> 20} MB：{breach ?? "没有差错。"}"));
        return breach is null;
    }
}
