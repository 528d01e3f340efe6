namespace Disclosure.Core.Findings;

/// <summary>How long a regular expression may look at one text, for all of the program: none comes near it, and none runs for ever.</summary>
public static class MatchLimit
{
    /// <summary>The longest time, in milliseconds.</summary>
    public const int Milliseconds = 10_000;
}
