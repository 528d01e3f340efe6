using Disclosure.Core.Budgets;
using Disclosure.Core.Classifications;

namespace Disclosure.Core.Differences.Matching;

/// <summary>What the codes of subjects are called on both sides.</summary>
internal sealed class CodeBook(Budget before, Budget after)
{
    /// <summary>The names of one code in the same classification on both sides, where they differ; else null.</summary>
    public (string Classification, string Before, string After)? Renamed(string code)
    {
        foreach (var (key, earlier) in before.Classifications)
        {
            if (after.Classifications.GetValueOrDefault(key) is not { } later) continue;
            if (earlier.Find(code) is { } old && later.Find(code) is { } now && old.Name != now.Name) return (key, old.Name, now.Name);
        }
        return null;
    }

    /// <summary>Whether a subject kept its name and level under another code: neither side has it under both.</summary>
    public bool IsRecoded(string from, string to) => ClassificationOf(from, to) is not null;

    /// <summary>The classification in which a subject has got another code, or null.</summary>
    public string? ClassificationOf(string from, string to)
    {
        if (from == to) return null;
        foreach (var (key, earlier) in before.Classifications)
        {
            if (after.Classifications.GetValueOrDefault(key) is not { } later) continue;
            if (earlier.Find(from) is not { } old || later.Find(to) is not { } now) continue;
            if (old.Name == now.Name && old.Level == now.Level && !IsCalled(later, from, old.Name) && !IsCalled(earlier, to, now.Name)) return key;
        }
        return null;
    }

    private static bool IsCalled(Classification classification, string code, string name) => classification.Find(code)?.Name == name;
}
