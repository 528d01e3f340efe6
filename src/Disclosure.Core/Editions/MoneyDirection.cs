namespace Disclosure.Core.Editions;

/// <summary>Which way the money of a table goes: the form says it (收支), so that no code takes it from the name of a table.</summary>
public enum MoneyDirection
{
    /// <summary>收入: the unit gets it.</summary>
    Revenue,

    /// <summary>支出: the unit spends it.</summary>
    Expenditure,
}

/// <summary>The names of the directions in a form (收支).</summary>
public static class MoneyDirectionNames
{
    /// <summary>The directions by name.</summary>
    public static IReadOnlyDictionary<string, MoneyDirection> All { get; } = new Dictionary<string, MoneyDirection>(StringComparer.Ordinal)
    {
        ["收入"] = MoneyDirection.Revenue,
        ["支出"] = MoneyDirection.Expenditure,
    };
}
