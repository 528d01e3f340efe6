using Disclosure.Tests.Checks.Mutations.Running;

namespace Disclosure.Benchmarks.Mutations;

/// <summary>Changes a digit of each figure of the narratives at random, several times over, and tells what the checks do not find.</summary>
internal static class DigitBench
{
    private const int Times = 4;
    private const double Enough = 0.97;

    /// <summary>Whether enough is found, of all narratives of the input together, with their citations and without.</summary>
    public static bool Run(string input, TextWriter output)
    {
        var (isCited, isPlain) = (Run(input, true, output), Run(input, false, output));
        return isCited && isPlain;
    }

    private static bool Run(string input, bool isCited, TextWriter output)
    {
        var (found, all) = (0, 0);
        for (var seed = 1u; seed <= Times; seed++)
        {
            foreach (var (title, run) in DigitRun.All(input, isCited, seed))
            {
                var missed = run.Changes.Where(c => !run.IsFound(c)).ToList();
                (found, all) = (found + run.Changes.Count - missed.Count, all + run.Changes.Count);
                output.WriteLine($"{title}（{(isCited ? "写明出处" : "不写出处")}，第 {seed} 次）：{run.Changes.Count} 处，发现 {run.Changes.Count - missed.Count} 处");
                foreach (var change in missed) output.WriteLine($"  {change}");
            }
        }
        output.WriteLine($"{(isCited ? "写明出处" : "不写出处")}，合计 {all} 处，发现 {found} 处");
        return found >= all * Enough;
    }
}
