using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Checks.Mutations.Running;

namespace Disclosure.Benchmarks.Mutations;

/// <summary>Changes every amount of the real budgets, one at a time, and tells what the checks do not find.</summary>
internal static class MutationBench
{
    /// <summary>Whether enough is found.</summary>
    public static bool Run(Repository repository, TextWriter output)
    {
        var findings = new FindingList();
        var reader = new InputReader(repository.Input);
        var isEnough = true;
        foreach (var place in reader.List(null, null, findings))
        {
            if (reader.Read(place, findings) is not { } budget || findings.HasErrors) return false;
            var run = new MutationRun(budget);
            var figures = new MutationFigures([.. run.Mutations.Select(run.Try)]);
            output.WriteLine($"{budget.Title}：{figures}");
            Write("没有发现", figures.Outcomes.Where(o => !o.IsDetected), output);
            Write("发现了，但没有指到所在行或所在等式", figures.Outcomes.Where(o => o is { IsDetected: true, IsLocated: false }), output);
            isEnough &= figures.IsEnough;
        }
        return isEnough;
    }

    private static void Write(string title, IEnumerable<MutationOutcome> outcomes, TextWriter output)
    {
        output.WriteLine(title);
        foreach (var outcome in outcomes) output.WriteLine($"  {outcome.Mutation.Name}{(outcome.IsTouched ? "" : "（没有等式涉及）")}");
    }
}
