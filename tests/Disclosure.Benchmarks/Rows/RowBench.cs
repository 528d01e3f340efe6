using System.Globalization;
using Disclosure.Benchmarks.Timing;
using Disclosure.Corpora;

namespace Disclosure.Benchmarks.Rows;

/// <summary>Whether tables of thousands of rows are checked in linear time, and the real input in hardly more than it takes to read.</summary>
internal sealed class RowBench(Repository repository, ScratchFolder scratch, TextWriter output)
{
    private const double MostTimes = 3;
    private const double MostSeconds = 0.1;
    private static readonly int[] Sizes = [5_000, 10_000, 20_000];

    private bool _isKept = true;

    /// <summary>Measures, prints a table, and says whether the bounds are kept.</summary>
    public static bool Run(Repository repository, TextWriter output)
    {
        using var scratch = new ScratchFolder();
        return new RowBench(repository, scratch, output).Run();
    }

    private bool Run()
    {
        output.WriteLine("| 内容 | 行数 | 读 | 每行 | 核对 | 每行 | 比一半行数 |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        Series("科目", LongTables.WriteSubjects);
        Series("明细", LongTables.WriteRecords);
        ReadAndChecked.Of(repository.Input); // the first run compiles
        var real = ReadAndChecked.Of(repository.Input);
        var isKept = real.Checking <= MostSeconds;
        _isKept &= isKept;
        Line($"| 真实的数据 | | {real.Reading:0.000} 秒 | | {(isKept ? "" : "**超出** ")}{real.Checking:0.000} 秒 | | |");
        Line(_isKept
            ? $"核对的用时和行数大致成正比；真实的数据，核对比只读多用不到 {MostSeconds:0.0} 秒。"
            : (FormattableString)$"行数加一倍、核对用时超过 {MostTimes:0} 倍，或者真实的数据核对用了 {MostSeconds:0.0} 秒以上。机器正忙别的事时不大准，请空闲时再量一次。");
        return _isKept;
    }

    private void Series(string name, Action<string, string, int> write)
    {
        double? half = null;
        Row(write, Sizes[0]); // the first run compiles
        foreach (var rows in Sizes)
        {
            var took = Row(write, rows);
            var times = took.Checking / half;
            var isKept = times is null or <= MostTimes;
            _isKept &= isKept;
            Line($"| {name} | {rows:N0} | {took.Reading:0.000} 秒 | {PerRow(took.Reading, rows)} | {took.Checking:0.000} 秒 | {PerRow(took.Checking, rows)} | {(isKept ? "" : "**超出** ")}{times:0.0} |");
            half = took.Checking;
        }
    }

    private ReadAndChecked Row(Action<string, string, int> write, int rows)
    {
        var folder = scratch.Fresh();
        write(repository.SmallInput, folder, rows);
        return ReadAndChecked.Of(folder);
    }

    private static string PerRow(double seconds, int rows) => string.Create(CultureInfo.InvariantCulture, $"{seconds / rows * 1_000_000:0.0} 微秒");

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
