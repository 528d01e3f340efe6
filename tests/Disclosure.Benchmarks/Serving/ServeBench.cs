using System.Diagnostics;
using System.Globalization;
using Disclosure.Benchmarks.Timing;
using Disclosure.Corpora;

namespace Disclosure.Benchmarks.Serving;

/// <summary>
/// How long it takes from a saved file to the page that shows it, of one budget in a portal of many: the program serves a corpus, a client
/// listens as a page does, and asks for the page as soon as it is told. Of the program as native code, and of the one that runs everywhere.
/// </summary>
internal sealed class ServeBench(Repository repository, int count, TextWriter output) : IDisposable
{
    private const int Saves = 21;
    private const double MillisecondsAtMost = 150;

    private readonly ScratchFolder _scratch = new();

    /// <summary>Measures, prints a table, and says whether the bound is kept.</summary>
    public bool Run()
    {
        if (!File.Exists(repository.Program))
        {
            output.WriteLine("先发布程序：dotnet publish src/Disclosure --configuration Release");
            return false;
        }
        var corpus = _scratch.Fresh();
        Corpus.Write(repository.Input, corpus, count);
        output.WriteLine(FormattableString.Invariant($"样例 {count} 份，存一次盘到打开改过的网页（不算浏览器），{Saves} 次；限额：中位 {MillisecondsAtMost:0} 毫秒。"));
        output.WriteLine("| 程序 | 头一次 | 中位 | 最长 | 处理器，中位 | 全部读完 | 内存最多时 | 结果 |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        var managed = Path.Combine(AppContext.BaseDirectory, "disclosure.dll");
        // Both are run, whatever the first brings.
        return Measure("本机代码", corpus, [repository.Program]) & Measure("随处可用的（JIT）", corpus, ["dotnet", managed]);
    }

    /// <inheritdoc/>
    public void Dispose() => _scratch.Dispose();

    private bool Measure(string name, string corpus, string[] program)
    {
        using var served = new ServedProcess(program, corpus);
        var page = PageOf(corpus);
        var read = served.WaitForPortal();
        List<(double Milliseconds, double Processor)> saves = [.. Enumerable.Range(0, Saves).Select(i => Save(served, corpus, page, i))];
        var median = saves.Select(s => s.Milliseconds).Order().ElementAt(Saves / 2);
        var processor = saves.Select(s => s.Processor).Order().ElementAt(Saves / 2);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {saves[0].Milliseconds:0} 毫秒 | {median:0} 毫秒 | {saves.Max(s => s.Milliseconds):0} 毫秒 | {processor:0} 毫秒 | {read.TotalSeconds:0.0} 秒 | {served.PeakBytes / (1024.0 * 1024.0):0} MB | {(median <= MillisecondsAtMost ? "达到" : "**超出**")} |"));
        return median <= MillisecondsAtMost;
    }

    private static (double Milliseconds, double Processor) Save(ServedProcess served, string corpus, string page, int number)
    {
        var file = Path.Combine(corpus, "units", Path.GetDirectoryName(page)!, "overview.md");
        var text = File.ReadAllText(file);
        using var listening = served.Listen(page);
        var (watch, before) = (Stopwatch.StartNew(), served.ProcessorTime);
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"{text}\n\n样例补充第 {number} 句。\n"));
        listening.WaitForChange();
        served.Get(page);
        var milliseconds = watch.Elapsed.TotalMilliseconds;
        var processor = (served.ProcessorTime - before).TotalMilliseconds;
        File.WriteAllText(file, text);
        served.Settle();
        return (milliseconds, processor);
    }

    // Somewhere in the middle: a budget of a unit of several years.
    private static string PageOf(string corpus)
    {
        var units = Directory.GetDirectories(Path.Combine(corpus, "units")).Order(StringComparer.Ordinal).ToList();
        var unit = units[units.Count / 2];
        return $"{Path.GetFileName(unit)}/{Path.GetFileName(Directory.GetDirectories(unit).Order(StringComparer.Ordinal).Last())}/overview.html";
    }
}
