using Fluid.Values;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>How large a value is, in characters: what a template makes has a bound, in the whole and for one value.</summary>
internal static class ValueSize
{
    /// <summary>The most that one value may hold.</summary>
    public const int Most = 1_000_000;

    /// <summary>What is said of a value that has grown too large.</summary>
    public static readonly string TooLong = $"模板拼出的内容超过 {Most / 10_000} 万字，太长了。";

    /// <summary>What one element of a list counts beside its text.</summary>
    public const int OfElement = 32;

    /// <summary>The size of a value.</summary>
    public static long Of(FluidValue value)
    {
        if (value is StringValue) return value.ToStringValue().Length;
        if (value is not ArrayValue array) return OfElement;
        var size = 0L;
        foreach (var element in array.Values) size += OfElement + Of(element);
        return size;
    }
}
