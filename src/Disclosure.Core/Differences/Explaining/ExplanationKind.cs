namespace Disclosure.Core.Differences.Explaining;

/// <summary>What the narrative says of a large change.</summary>
public enum ExplanationKind
{
    /// <summary>说了原因.</summary>
    Reasoned,

    /// <summary>提到而没有说原因.</summary>
    Mentioned,

    /// <summary>没有提到.</summary>
    Silent,
}
