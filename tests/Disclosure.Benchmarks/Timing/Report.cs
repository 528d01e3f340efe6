using System.Globalization;

namespace Disclosure.Benchmarks.Timing;

/// <summary>Prints what was measured beside its bounds.</summary>
internal sealed class Report(TextWriter output)
{
    private const double OneSeconds = 0.6;
    private const double OverCopies = 2;
    private const double MegabytesAtMost = 200;

    private bool _isKept = true;

    /// <summary>Prints the table; false when a bound is broken.</summary>
    public bool Print(int count, Series one, Series many, Series copies)
    {
        output.WriteLine("| 量什么 | 实测 | 限额 | 结果 |");
        output.WriteLine("| --- | --- | --- | --- |");
        Row($"生成现有的一份，最快", $"{one.Best:0.00} 秒");
        Row($"生成现有的一份，中位", $"{one.Median:0.00} 秒（处理器 {one.Processor:0.00} 秒）", $"{OneSeconds:0.0} 秒", one.Median <= OneSeconds);
        Row($"复制（cp -r）下面的网站，中位", $"{copies.Median:0.00} 秒");
        var limit = 2 * copies.Median + OverCopies;
        Row($"生成样例 {count} 份，中位", $"{many.Median:0.00} 秒（处理器 {many.Processor:0.00} 秒）", $"2 倍复制 + 2 秒 = {limit:0.00} 秒", many.Median <= limit);
        Row($"生成样例 {count} 份，内存最多时", $"{Megabytes(many):0} MB", $"{MegabytesAtMost:0} MB", Megabytes(many) <= MegabytesAtMost);
        Row($"生成现有的一份，内存最多时", $"{Megabytes(one):0} MB", $"{MegabytesAtMost:0} MB", Megabytes(one) <= MegabytesAtMost);
        output.WriteLine(_isKept ? "全部在限额以内。" : "有超出限额的。机器正忙别的事时会偏慢，请空闲时再量一次。");
        return _isKept;
    }

    private static double Megabytes(Series series) => series.PeakBytes / (1024.0 * 1024.0);

    private void Row(FormattableString what, FormattableString found, FormattableString? limit = null, bool isKept = true)
    {
        _isKept &= isKept;
        var result = limit is null ? "" : isKept ? "达到" : "**超出**";
        output.WriteLine($"| {Text(what)} | {Text(found)} | {(limit is null ? "" : Text(limit))} | {result} |");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
