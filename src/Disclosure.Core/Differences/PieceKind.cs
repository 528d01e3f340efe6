namespace Disclosure.Core.Differences;

/// <summary>What a piece of compared text is.</summary>
public enum PieceKind
{
    /// <summary>On both sides; years that moved on with the budget year count as the same, and stand as they are after.</summary>
    Same,

    /// <summary>Before only.</summary>
    Removed,

    /// <summary>After only.</summary>
    Added,
}
