using System.Buffers;

namespace Disclosure.Core.Checks.Prose;

/// <summary>What ends a sentence and a clause in plain text.</summary>
internal static class Stops
{
    /// <summary>The ends of a sentence; a forced new line is one.</summary>
    public static SearchValues<char> Sentence { get; } = SearchValues.Create("。!?\n");

    /// <summary>The ends of a clause.</summary>
    public static SearchValues<char> Clause { get; } = SearchValues.Create("，。;:!?\n");
}
