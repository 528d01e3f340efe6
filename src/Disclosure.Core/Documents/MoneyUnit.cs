namespace Disclosure.Core.Documents;

/// <summary>The units in which amounts of money are written.</summary>
public static class MoneyUnit
{
    /// <summary>How many 元 a unit is; null when it is no unit of money.</summary>
    public static decimal? YuanOf(ReadOnlySpan<char> unit) => unit switch
    {
        ['元'] => 1,
        ['百', '元'] => 100,
        ['千', '元'] => 1_000,
        ['万', '元'] => 10_000,
        ['十', '万', '元'] => 100_000,
        ['百', '万', '元'] => 1_000_000,
        ['千', '万', '元'] => 10_000_000,
        ['亿', '元'] => 100_000_000,
        ['十', '亿', '元'] => 1_000_000_000,
        ['百', '亿', '元'] => 10_000_000_000,
        ['千', '亿', '元'] => 100_000_000_000,
        ['万', '亿', '元'] => 1_000_000_000_000,
        _ => null,
    };

    /// <summary>An amount in 元; a unit that is none of money counts as 元.</summary>
    public static decimal InYuan(decimal value, string unit) => value * (YuanOf(unit) ?? 1);

    /// <summary>The unit that a text begins with, blanks before it left out; null when it begins with none.</summary>
    public static string? At(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(' ');
        for (var length = 1; length <= 3 && length <= rest.Length; length++)
        {
            if (YuanOf(rest[..length]) is not null) return rest[..length].ToString();
        }
        return null;
    }
}
