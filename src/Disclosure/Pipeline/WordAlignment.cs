using DiffPlex;
using Disclosure.Core.Comparison.Differences;

namespace Disclosure.Pipeline;

/// <summary>Finds where two sequences of words differ: the alignment that comparisons of disclosures use.</summary>
internal static class WordAlignment
{
    /// <summary>The places at which they differ, in order.</summary>
    public static IReadOnlyList<AlignedBlock> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var result = Differ.Instance.CreateDiffs(GivenWords.Before, GivenWords.After, ignoreWhiteSpace: false, ignoreCase: false, new GivenWords(before, after));
        return [.. result.DiffBlocks.Select(b => new AlignedBlock(b.DeleteStartA, b.DeleteCountA, b.InsertStartB, b.InsertCountB))];
    }

    // The library takes texts apart itself; ours are, so it gets the names of the two and asks for their words.
    private sealed class GivenWords(IReadOnlyList<string> before, IReadOnlyList<string> after) : IChunker
    {
        public const string Before = "before";
        public const string After = "after";

        public IReadOnlyList<string> Chunk(string text) => text == Before ? before : after;
    }
}
