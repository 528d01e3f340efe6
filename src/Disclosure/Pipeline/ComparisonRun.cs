using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Reports;

namespace Disclosure.Pipeline;

/// <summary>Reads two sides and compares them, budget by budget.</summary>
internal static class ComparisonRun
{
    /// <summary>What changed, or why that cannot be said.</summary>
    /// <param name="request">What to compare.</param>
    /// <param name="path">The folders of programs, as the variable <c>PATH</c> names them: git reads revisions.</param>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public static ComparisonResult Run(ComparisonRequest request, string? path)
    {
        var years = request.Operands.Select(YearChoice.OfFolder).OfType<YearChoice>().ToList();
        var finder = new SourceFinder(request.Input, path, request.Stop) { NamesKinds = years.Any(y => y.Kind == DocumentKind.FinalAccounts) };
        if (years.Count == 1) return new ComparisonResult("要写两个年度，像「diff 2023 2024」这样；一个年度不能同文件夹或 git 版本比较。", []);
        using var before = finder.Find(request.Operands[0]);
        if (before is null) return new ComparisonResult(finder.Refusal, []);
        using var after = request.Operands.Count > 1 ? finder.Find(request.Operands[1]) : finder.Now();
        return after is null ? new ComparisonResult(finder.Refusal, []) : Compare(request, before, after);
    }

    private static ComparisonResult Compare(ComparisonRequest request, ComparisonSource before, ComparisonSource after)
    {
        var findings = new FindingList();
        var isOfTwo = before.Year is not null && after.Year is not null;
        var (left, inLeft) = List(before, request, isOfTwo ? null : after);
        var (right, inRight) = List(after, request, isOfTwo ? null : before);
        // What only one side has is told below; what neither has, or one of two years lacks, is an error.
        var isTold = !isOfTwo && left.Count + right.Count > 0;
        if (!isTold || !IsMissing(inLeft)) findings.AddRange(inLeft);
        if (!isTold || !IsMissing(inRight)) findings.AddRange(inRight);
        if (findings.HasErrors) return new ComparisonResult("", findings.Sorted());
        // Two budgets that are named outright are compared, whatever their units and years.
        var isPair = isOfTwo && left.Count == 1 && right.Count == 1;
        var matched = right.ToDictionary(r => isPair ? "" : KeyOf(r, isOfTwo), StringComparer.Ordinal);
        var (budgets, same, only) = (new List<ComparedBudget>(), new List<DocumentKind>(), new List<BudgetPlace>());
        foreach (var place in left)
        {
            request.Stop.ThrowIfCancellationRequested();
            if (!matched.Remove(isPair ? "" : KeyOf(place, isOfTwo), out var other)) only.Add(place);
            else if (Compare(before.Input, place, after.Input, other, findings) is not { } differences) continue;
            else if (differences.IsEmpty) same.Add(place.Key.Kind);
            else budgets.Add(ComparedBudget.Of(differences));
        }
        return new ComparisonResult("", findings.Sorted())
        {
            Names = (before.Name, after.Name),
            Budgets = budgets,
            Same = same,
            OnlyBefore = [.. only.Select(p => KeyOf(p, false))],
            OnlyAfter = [.. right.Where(r => matched.ContainsValue(r)).Select(p => KeyOf(p, false))],
        };
    }

    // A budget that one side names outright is the only one of the other side that is meant.
    private static (IReadOnlyList<BudgetPlace> List, FindingList Findings) List(ComparisonSource source, ComparisonRequest request, ComparisonSource? other)
    {
        var findings = new FindingList();
        return (source.Input.List(source.Unit ?? request.Unit ?? other?.Unit, source.Year ?? other?.Year ?? request.Year, findings), findings);
    }

    private static bool IsMissing(FindingList findings) => findings.Sorted() is [{ Id: "no-budget" or "unknown-unit" }];

    private static string KeyOf(BudgetPlace place, bool isOfTwoYears) => isOfTwoYears ? place.Unit.Key : place.Key.ToString();

    private static BudgetDifferences? Compare(InputReader before, BudgetPlace left, InputReader after, BudgetPlace right, FindingList findings)
    {
        var (one, other) = (Read(before, left, findings), Read(after, right, findings));
        return one is null || other is null ? null : BudgetComparison.Of(one, other, WordAlignment.Of);
    }

    // A budget with errors is not compared: its figures are not all there.
    private static Budget? Read(InputReader input, BudgetPlace place, FindingList findings)
    {
        var own = new FindingList();
        var budget = input.Read(place, own);
        findings.AddRange(own);
        return own.HasErrors ? null : budget;
    }
}

/// <summary>What to compare.</summary>
/// <param name="Input">The folder of what is published; revisions are those of its repository.</param>
/// <param name="Unit">The only unit to compare, or null.</param>
/// <param name="Year">The only year, or the only document of each unit, to compare; or null. Not with two years.</param>
/// <param name="Operands">One or two: years (<c>2024</c>, <c>2024-final</c>), folders or revisions. One is compared with the folder as it is now.</param>
internal sealed record ComparisonRequest(string Input, string? Unit, YearChoice? Year, IReadOnlyList<string> Operands)
{
    /// <summary>Stops the comparison, and git.</summary>
    public CancellationToken Stop { get; init; }
}
