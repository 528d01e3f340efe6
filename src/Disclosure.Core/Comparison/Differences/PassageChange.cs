using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>A heading, paragraph or item of the narrative that changed.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Part">The short name of its part.</param>
/// <param name="Before">It before; null when it is new.</param>
/// <param name="After">It after; null when it is gone.</param>
/// <param name="Pieces">What changed, word by word.</param>
public sealed record PassageChange(PassageChangeKind Kind, string Part, Passage? Before, Passage? After, IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>The later one where there is one, else the earlier.</summary>
    public Passage Shown => After ?? Before!;

    /// <summary>Where to look.</summary>
    public Place Place => Shown.Place;
}

/// <summary>What happened to a passage of the narrative.</summary>
public enum PassageChangeKind
{
    /// <summary>改写.</summary>
    Changed,

    /// <summary>新增.</summary>
    Added,

    /// <summary>删去.</summary>
    Removed,

    /// <summary>移动: the same words in another place.</summary>
    Moved,
}
