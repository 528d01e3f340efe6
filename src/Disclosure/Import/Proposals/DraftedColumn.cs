using Disclosure.Core.Editions;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Proposals;

/// <summary>A column of a source table, or a group of them under one head, as a form would have it.</summary>
/// <param name="Label">What is printed above it.</param>
/// <param name="Type">What it holds; without meaning for a group.</param>
/// <param name="Children">The columns under it; none for a column of its own.</param>
/// <param name="First">The first column of the source that it takes.</param>
/// <param name="Count">How many of them it takes.</param>
internal sealed record DraftedColumn(string Label, ColumnType Type, IReadOnlyList<DraftedColumn> Children, int First, int Count)
{
    /// <summary>The heads of its divisions (类、款、项).</summary>
    public IReadOnlyList<string> Divisions { get; init; } = [];

    /// <summary>Its printed number (栏次), or null.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Its columns that have cells.</summary>
    public IEnumerable<DraftedColumn> Leaves => Children.Count == 0 ? [this] : Children.SelectMany(c => c.Leaves);

    /// <summary>Its name in the data: the label without blanks and slashes.</summary>
    public string Key => DraftedKeys.Of(Label);
}

/// <summary>Names for what is printed.</summary>
internal static class DraftedKeys
{
    /// <summary>A name for a label: without blanks, numbers before it and the signs that addresses need.</summary>
    public static string Of(string label)
    {
        var bare = string.Concat(label.Where(c => !char.IsWhiteSpace(c)));
        var ordinal = Folded.Ordinal(bare);
        if (ordinal.Length < bare.Length) bare = bare[ordinal.Length..];
        if (bare.StartsWith("其中：", StringComparison.Ordinal) || bare.StartsWith("其中:", StringComparison.Ordinal)) bare = bare[3..];
        bare = bare.Replace('/', '、').Replace('[', '（').Replace(']', '）').Replace('{', '（').Replace('}', '）').Replace('<', '（').Replace('>', '）').Replace('*', '×');
        return bare.Length == 0 ? "栏" : bare;
    }

    /// <summary>Names for labels side by side, each its own.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> labels)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var key in labels.Select(Of))
        {
            var count = taken[key] = taken.GetValueOrDefault(key) + 1;
            names.Add(count == 1 ? key : FormattableString.Invariant($"{key}{count}"));
        }
        return names;
    }
}
