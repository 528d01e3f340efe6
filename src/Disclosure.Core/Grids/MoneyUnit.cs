namespace Disclosure.Core.Grids;

/// <summary>The units in which amounts are written, 人民币.</summary>
public static class MoneyUnit
{
    // The longer first: 元 is in all of them.
    private static readonly (string Name, decimal Yuan)[] Units = [("万元", 10_000m), ("亿元", 100_000_000m), ("元", 1m)];

    /// <summary>The unit that stands at a place of a text, blanks before it left out; null when none does.</summary>
    public static string? At(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(' ');
        foreach (var (name, _) in Units)
        {
            if (rest.StartsWith(name, StringComparison.Ordinal)) return name;
        }
        return null;
    }

    /// <summary>An amount in 元; a unit that is none of money counts as 元.</summary>
    public static decimal InYuan(decimal value, string unit)
    {
        foreach (var (name, yuan) in Units)
        {
            if (name == unit) return value * yuan;
        }
        return value;
    }
}
