namespace Disclosure.Fuzzing.Programs;

/// <summary>What a run may take.</summary>
/// <param name="Time">How long, on the wall.</param>
/// <param name="Bytes">How much memory at any time.</param>
internal sealed record ProgramLimits(TimeSpan Time, long Bytes)
{
    /// <summary>What the program promises.</summary>
    public static ProgramLimits Promised { get; } = new(TimeSpan.FromSeconds(5), 500L << 20);
}
