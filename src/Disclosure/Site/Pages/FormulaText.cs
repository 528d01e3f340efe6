namespace Disclosure.Site.Pages;

/// <summary>Formulas as people read them: an address leaves out what it shares with the first.</summary>
internal static class FormulaText
{
    /// <summary>The formula with <c>表一/收入/事业收入</c> written as <c>事业收入</c> behind <c>表一/收入/财政拨款收入</c>.</summary>
    public static string Short(string formula)
    {
        var words = formula.Split(' ');
        var first = Array.FindIndex(words, w => w.Contains('/', StringComparison.Ordinal));
        for (var i = first + 1; first >= 0 && i < words.Length; i++) words[i] = After(words[first], words[i]);
        return string.Join(' ', words);
    }

    /// <summary>What is left of an address when the steps are taken off that it begins with like another.</summary>
    public static string After(string other, string address)
    {
        var same = other.AsSpan().CommonPrefixLength(address);
        if (same == address.Length) return address;
        // Back to the end of a step; a slash behind a backslash belongs to a name.
        while (same > 0 && (address[same - 1] != '/' || (same > 1 && address[same - 2] == '\\'))) same--;
        return address[same..];
    }
}
