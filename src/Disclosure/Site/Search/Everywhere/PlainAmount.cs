namespace Disclosure.Site.Search.Everywhere;

/// <summary>An amount as somebody looks for it, whatever its signs: 1,234.50 is 1234.5. <c>search-everywhere.js</c> reads what is typed in the same way.</summary>
internal static class PlainAmount
{
    // Nobody looks for 5 or 0.2 in a thousand budgets.
    private const int LeastDigits = 3;

    /// <summary>The plain amount; null for what is no number, or too short to be looked for.</summary>
    public static string? Of(string text)
    {
        Span<char> plain = stackalloc char[32];
        var length = 0;
        foreach (var c in text)
        {
            if (c is ',' or '-' or ' ') continue;
            if ((c != '.' && !char.IsAsciiDigit(c)) || length == plain.Length) return null;
            plain[length++] = c;
        }
        ReadOnlySpan<char> amount = plain[..length];
        if (amount.Contains('.')) amount = amount.TrimEnd('0').TrimEnd('.');
        var digits = amount.TrimStart("0.");
        return digits.Length - digits.Count('.') < LeastDigits || amount.Count('.') > 1 ? null : amount.ToString();
    }
}
