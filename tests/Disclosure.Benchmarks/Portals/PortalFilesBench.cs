using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Corpora;
using Disclosure.Downloads;
using Disclosure.Pipeline;
using Disclosure.Site.Portal;

namespace Disclosure.Benchmarks.Portals;

/// <summary>How long the files that are of no single document take, made of records as after every change, and how large they are.</summary>
internal sealed class PortalFilesBench(int documents, TextWriter output)
{
    private const int Runs = 7;
    private const double MostMilliseconds = 150;
    private const int BoundFor = 1_000;

    private readonly IReadOnlyList<DocumentEntry> _documents = MadeUpCity.Of(documents);
    private readonly SiteDescription _site = new() { Name = "虚构市人民政府", Url = "https://www.example.gov.cn/ysgk/" };
    private readonly BuildTheme _theme = new(null);

    /// <summary>Measures, prints a table, and says whether the bound is kept.</summary>
    public bool Run()
    {
        Make((_, _) => { });
        var took = Enumerable.Range(0, Runs).Select(_ => Timed()).Order().ElementAt(Runs / 2);
        var isKept = took <= MostMilliseconds * documents / BoundFor;
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        Make((path, bytes) => sizes[path] = bytes);
        Line($"| 份数 | 处理器用时（{Runs} 次的中位数） | 文件 | 合计 |");
        Line($"| --- | --- | --- | --- |");
        Line($"| {documents:N0} | {(isKept ? "" : "**超出** ")}{took:0} 毫秒 | {sizes.Count:N0} | {sizes.Values.Sum(s => (long)s) / 1024:N0} KB |");
        foreach (var kind in sizes.GroupBy(s => KindOf(s.Key)).OrderByDescending(k => k.Sum(s => s.Value)))
        {
            Line($"| {kind.Key} | {kind.Count():N0} 个 | 最大 {kind.Max(s => s.Value) / 1024:N0} KB | {kind.Sum(s => (long)s.Value) / 1024:N0} KB |");
        }
        return isKept;
    }

    private static string KindOf(string path)
    {
        var file = path.Contains('/', StringComparison.Ordinal) && !path.StartsWith("all/", StringComparison.Ordinal) ? $"单位/{path.Split('/')[1]}" : path;
        return $"{file.Split('-')[0].Split('.')[0]}{Path.GetExtension(file)}";
    }

    private double Timed()
    {
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        Make((_, _) => { });
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }

    private void Make(Action<string, int> take)
    {
        PortalPages.Render(_theme.Templates!, _site, _documents, (path, bytes) => take(path, bytes.Length));
        foreach (var write in YearData.Parts(_documents, _site, (path, bytes) => take(path, bytes.Length), (_, _) => false)) write();
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
