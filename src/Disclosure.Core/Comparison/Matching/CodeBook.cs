using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>
/// What became of the subjects of one classification. The name decides before the code: a name that is found under one other code only,
/// where neither year has it under both, moved there (so two that swapped their codes are followed); a code whose name is not like
/// the old one means something else.
/// </summary>
internal sealed class CodeBook(string key, Classification before, Classification after)
{
    // Names that have less in common name two things.
    private const double Alike = 0.5;

    private Dictionary<string, string>? _moved;
    private HashSet<string>? _taken;

    /// <summary>What became of a subject; null when the classification does not have its code.</summary>
    public CodeFate? Of(string code)
    {
        if (before.Find(code) is not { } old) return null;
        var now = after.Find(code);
        if (now is not null && IsSameName(old, now)) return Fate(MatchChange.None, now);
        _moved ??= Moved();
        if (_moved.TryGetValue(code, out var to)) return Fate(MatchChange.Recoded, after.Find(to)!);
        _taken ??= [.. _moved.Values];
        if (now is null || _taken.Contains(code)) return Fate(MatchChange.Gone, null);
        return Fate(IsAlike(old.Name, now.Name) ? MatchChange.Renamed : MatchChange.OtherMeaning, now);

        CodeFate Fate(MatchChange change, ClassificationItem? entry) => new(change, entry?.Code, key, old.Name, entry?.Name ?? "");
    }

    private static bool IsAlike(string left, string right)
    {
        var (one, other) = (new BareName(left), new BareName(right));
        return one.LikenessTo(other) >= Alike && !one.IsToldApartFrom(other);
    }

    // Level by level, so that of several of one name those under one heading go together: 行政运行 stands under nearly every 款.
    private Dictionary<string, string> Moved()
    {
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = Free(before, after);
        var right = Free(after, before);
        foreach (var (name, olds) in left.OrderBy(g => g.Key.Level))
        {
            if (!right.TryGetValue(name, out var news)) continue;
            foreach (var old in olds)
            {
                var parent = old.Parent is { } above ? moved.GetValueOrDefault(above, above) : null;
                var same = news.Where(n => n.Parent == parent).ToList();
                if (same is [var only]) moved[old.Code] = only.Code;
                else if (same.Count == 0 && (olds.Count, news.Count) == (1, 1)) moved[old.Code] = news[0].Code;
            }
        }
        return moved;
    }

    // The subjects whose code the other year does not have under the same name.
    private static Dictionary<(int Level, string Name), List<ClassificationItem>> Free(Classification own, Classification other) => own.Subjects
        .Where(s => other.Find(s.Code) is not { } there || !IsSameName(s, there))
        .GroupBy(s => (s.Level, FoldedText.Of(s.Name)))
        .ToDictionary(g => g.Key, g => g.OrderBy(s => s.Code, StringComparer.Ordinal).ToList());

    private static bool IsSameName(ClassificationItem left, ClassificationItem right) => FoldedText.Of(left.Name) == FoldedText.Of(right.Name);
}

/// <summary>A subject and what became of it.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Code">Its code after; null when it is gone.</param>
/// <param name="Classification">The classification that says so, as the edition calls it.</param>
/// <param name="NameBefore">What it was called.</param>
/// <param name="NameAfter">What it is called.</param>
internal sealed record CodeFate(MatchChange Change, string? Code, string Classification, string NameBefore, string NameAfter);

/// <summary>What became of a subject in another year's classification.</summary>
internal enum MatchChange
{
    /// <summary>Its code and name are the same.</summary>
    None,

    /// <summary>改名: its code has another name that is like the old one.</summary>
    Renamed,

    /// <summary>改编码: its name has another code.</summary>
    Recoded,

    /// <summary>含义不同: its code has a name that is not like the old one; what is under it must not be subtracted.</summary>
    OtherMeaning,

    /// <summary>取消: there is none of its code or name.</summary>
    Gone,
}
