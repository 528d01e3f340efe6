namespace Disclosure.Core.Addressing;

/// <summary>The steps that lead to a row or a field, with what is asked of them again and again.</summary>
public sealed class RowSteps
{
    private string? _address;

    /// <summary>The steps, without white space.</summary>
    public RowSteps(string[] steps)
    {
        Steps = steps;
        Hash = HashOf(0, steps);
    }

    /// <summary>The steps.</summary>
    internal string[] Steps { get; }

    /// <summary>Their hash.</summary>
    internal int Hash { get; }

    /// <summary>They as written: the permalink on the page.</summary>
    public string Address => _address ??= AddressText.Of(Steps);

    /// <summary>The hash of steps that follow others.</summary>
    internal static int HashOf(int before, string[] steps)
    {
        var hash = before;
        foreach (var step in steps) hash = (hash * 31) + HashOf(step);
        return hash;
    }

    // Names differ at their ends or in their length; a hash of every letter costs more than it tells apart.
    private static int HashOf(string step) =>
        step.Length == 0 ? 0 : (step[0] * 7919) + (step[step.Length / 2] * 613) + (step[^1] * 31) + step.Length;
}
