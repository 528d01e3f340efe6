using System.Globalization;
using Disclosure.Core.Findings;
using Disclosure.Fuzzing;
using Disclosure.Input.Contents;
using Disclosure.Pipeline;

namespace Disclosure.Benchmarks.Prose;

/// <summary>
/// What the reading and checking of hostile prose takes of the processors, at one size and at twice that size: what is linear takes
/// twice as long, what takes the square four times.
/// </summary>
internal sealed class ProseBench(string folder, TextWriter output)
{
    private const int Tries = 3;
    private const int Paragraphs = 8;
    private const int LongestParagraph = 19_900;
    private const int Many = 20_000;
    private const int Amounts = 1_500;
    private const int Marks = 1_000_000;
    private const double MostTimes = 3;

    // Below this a time is that of the machine, not of the prose.
    private const double LeastSeconds = 0.2;

    private bool _isKept = true;

    /// <summary>Measures, prints a table, and says whether twice the prose takes about twice the time.</summary>
    public static bool Run(Repository repository, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-prose-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(repository.SmallInput, "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(folder, Path.GetRelativePath(repository.SmallInput, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }
            return new ProseBench(folder, output).Run();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private bool Run()
    {
        Check(HostileProse.Changes(Many / 20)); // the first run compiles
        output.WriteLine("| 内容 | 一倍 | 两倍 | 倍数 |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var words in HostileProse.Words)
        {
            Row($"每段都是「{words}」", size => Check(HostileProse.Paragraphs(words, LongestParagraph * size / 2, Paragraphs)));
        }
        Row("很多段，各说一个增减", size => Check(HostileProse.Changes(Many * size / 2)));
        Row("一段很多金额，很多项占比", size => Check(HostileProse.Shares(Amounts * size / 2, Many * size / 2)));
        foreach (var marks in HostileProse.Marks)
        {
            Row($"一行都是「{marks}」", size => Read(HostileProse.Repeated(marks, Marks * size / 2)));
        }
        output.WriteLine(_isKept ? "全部大致成正比。" : $"有内容加一倍、用时超过 {MostTimes:0} 倍的。机器正忙别的事时不大准，请空闲时再量一次。");
        return _isKept;
    }

    private void Row(string name, Action<int> run)
    {
        var (one, two) = (Best(() => run(1)), Best(() => run(2)));
        var isKept = two < LeastSeconds || two <= MostTimes * one;
        _isKept &= isKept;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {one:0.000} 秒 | {two:0.000} 秒 | {(isKept ? "" : "**超出** ")}{two / one:0.0} |"));
    }

    private static double Best(Action run)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Tries; i++)
        {
            // Of the processors, not on the wall: whoever else is at work on the machine takes no part in it.
            var before = Environment.CpuUsage.TotalTime;
            run();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return best;
    }

    private void Check(string prose)
    {
        File.WriteAllText(Directory.EnumerateFiles(folder, "explanation.md", SearchOption.AllDirectories).Single(), prose);
        InputCheck.Run(new BuildOptions(folder, Path.Combine(folder, "site"), null, null, null));
    }

    private static void Read(string prose) => NarrativeReader.Parse(prose, "a.md", "a", new FindingList());
}
