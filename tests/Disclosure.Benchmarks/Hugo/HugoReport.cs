using System.Globalization;
using Disclosure.Benchmarks.Timing;

namespace Disclosure.Benchmarks.Hugo;

/// <summary>Prints what was measured of both, and each bound with what was found.</summary>
internal sealed class HugoReport(TextWriter output, int count)
{
    private const double OfHugo = 0.5;
    private const double OfHugoChanged = 0.02;
    private const double OfCopies = 2.5;
    private const double SameSeconds = 0.3;
    private const double RealSeconds = 0.1;
    private const double MegabytesAtMost = 200;
    private const double MegabytesOfBudget = 1;
    private const double FilesOfBudget = 45;
    private const double Megabyte = 1024 * 1024;

    private bool _isKept = true;

    /// <summary>Prints the tables; false when a bound is broken.</summary>
    public bool Print(HugoSeries measured)
    {
        Line($"{count} 份样例公开，每样轮流做，取中位数：");
        Line($"| | 用时 | 处理器 | 内存最多时 | 文件 | 大小 |");
        Line($"| --- | --- | --- | --- | --- | --- |");
        Row("hugo", measured.Hugo, measured.HugoSize);
        Row("本程序，从头生成", measured.Cold, measured.Size);
        Row("cp -r hugo 的网站", measured.HugoCopies, measured.HugoSize);
        Row("cp -r 本程序的网站", measured.Copies, measured.Size);
        Row("本程序，没有改动", measured.Same);
        Row("本程序，改了一处文字", measured.Changed);
        Row("本程序，现有的一份", measured.Real);
        Line($"");
        Line($"| 限额 | 限额是 | 实测 | 结果 |");
        Line($"| --- | --- | --- | --- |");
        PrintBounds(measured);
        output.WriteLine(_isKept ? "全部在限额以内。" : "有超出限额的。机器正忙别的事时会偏慢，请空闲时再量一次。");
        return _isKept;
    }

    private void PrintBounds(HugoSeries measured)
    {
        Bound("从头生成的用时，是 hugo 的几倍", OfHugo, measured.Cold.Median / measured.Hugo.Median);
        Bound("从头生成的处理器时间，是 hugo 的几倍", OfHugo, measured.Cold.Processor / measured.Hugo.Processor);
        Bound("从头生成的用时，是 cp -r 的几倍", OfCopies, measured.Cold.Median / measured.Copies.Median);
        Bound("改了一处文字的用时，是 hugo 的几倍", OfHugoChanged, measured.Changed.Median / measured.Hugo.Median);
        Bound("没有改动的用时，秒", SameSeconds, measured.Same.Median);
        Bound("现有的一份的用时，秒", RealSeconds, measured.Real.Median);
        Bound("内存最多时，MB", MegabytesAtMost, new[] { measured.Cold, measured.Same, measured.Changed }.Max(s => s.PeakBytes) / Megabyte);
        Bound("一份多大，MB", MegabytesOfBudget, measured.Size.Bytes / Megabyte / count);
        Bound("一份多少个文件", FilesOfBudget, (double)measured.Size.Files / count);
    }

    private void Row(string what, Series series, SiteSize? size = null)
    {
        var ofSite = size is var (files, bytes) ? string.Create(CultureInfo.InvariantCulture, $"{files:N0} | {bytes / Megabyte:N0} MB") : " | ";
        Line($"| {what} | {series.Median:0.00} 秒 | {series.Processor:0.00} 秒 | {series.PeakBytes / Megabyte:0} MB | {ofSite} |");
    }

    private void Bound(string what, double most, double found)
    {
        var isKept = found <= most;
        _isKept &= isKept;
        Line($"| {what} | {most:0.##} | {found:0.###} | {(isKept ? "达到" : "**超出**")} |");
    }

    private void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
