namespace Disclosure.Core.Documents;

/// <summary>What documents print in a cell for figures where there is none. It is kept as printed, and counts as a blank: nothing, not zero.</summary>
public static class BlankMark
{
    /// <summary>The signs and words, the usual one first.</summary>
    public static IReadOnlyList<string> All { get; } = ["/", "-", "－", "—", "——", "–", "--", "…", "……", "*", "无", "不适用"];

    /// <summary>Whether a text is one of them.</summary>
    public static bool Is(string text)
    {
        if (text.Length > 3) return false;
        foreach (var mark in All)
        {
            if (mark == text) return true;
        }
        return false;
    }
}
