using CsCheck;

namespace Disclosure.Fuzzing.Programs;

/// <summary>Draws at random: the same seed and number always give the same.</summary>
internal sealed class Dice(int seed, int number)
{
    // Numbers side by side must not begin side by side: the golden ratio of 64 bits spreads them.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly PCG _source = new((uint)seed, (ulong)number * Spread);

    /// <summary>A whole number from 0.</summary>
    public int Any() => Below(int.MaxValue);

    /// <summary>A whole number from 0 and below a bound.</summary>
    public int Below(int bound) => (int)_source.Next((uint)bound);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of several.</summary>
    public T Of<T>(params IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>What a generator makes.</summary>
    public T From<T>(Gen<T> generator) => generator.Generate(_source, null, out _);
}
