using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Formatting;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>Makes a unit: its folder with its name.</summary>
internal static class UnitStart
{
    /// <summary>Makes it; what stands in the way is an error, and then nothing is written.</summary>
    /// <param name="input">The folder of the input, as the person gave it.</param>
    /// <param name="unit">The name of its folder.</param>
    /// <param name="name">Its full name; null where that is to be filled in.</param>
    public static IReadOnlyList<Finding> Run(string input, string unit, string? name)
    {
        var findings = new FindingList();
        if (new InputReader(input).IsMissing(findings)) return findings.Sorted();
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["unit.yaml"] = UnitText.Of(name ?? Unfilled.Mark, "") };
        YearWriting.Write(input, $"units/{unit}", files, new Dictionary<string, string>(StringComparer.Ordinal), findings);
        return findings.Sorted();
    }
}
