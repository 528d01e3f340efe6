using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>The budgets of the real input and of the made-up ones, read once.</summary>
internal static class ReadBudgets
{
    private static readonly Lazy<IReadOnlyList<Budget>> Lazily = new(() =>
        [.. new[] { Repository.Input, Repository.Tests("Inputs", "nine"), Repository.Tests("Inputs", "examples") }.SelectMany(Read)]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Budget> All => Lazily.Value;

    /// <summary>The real one.</summary>
    public static Budget Real => All[0];

    /// <summary>By the folder and year of each.</summary>
    public static TheoryData<string> Names => [.. All.Select(NameOf)];

    /// <summary>One by its folder and year.</summary>
    public static Budget Named(string name) => All.Single(b => NameOf(b) == name);

    private static string NameOf(Budget budget) => $"{budget.Unit.Key}/{budget.Year}";

    private static IEnumerable<Budget> Read(string folder)
    {
        var findings = new FindingList();
        var input = new InputReader(folder);
        return [.. input.List(null, null, findings).Select(p => input.Read(p, findings)!)];
    }
}
