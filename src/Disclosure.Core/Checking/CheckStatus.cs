namespace Disclosure.Core.Checking;

/// <summary>How a check came out.</summary>
public enum CheckStatus
{
    /// <summary>It holds.</summary>
    Passed,

    /// <summary>It does not hold by no more than rounding explains: a person should look.</summary>
    Rounding,

    /// <summary>It does not hold.</summary>
    Failed,

    /// <summary>The document has nothing that it speaks of.</summary>
    NotApplicable,
}
