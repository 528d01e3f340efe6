namespace Disclosure.Core.Editions;

/// <summary>What a classification sorts money by: its file says it (种类), so that no code takes it from its name.</summary>
public enum ClassificationKind
{
    /// <summary>功能: what the money is for.</summary>
    Functional,

    /// <summary>经济: what it is spent on.</summary>
    Economic,
}

/// <summary>The names of the kinds in the file of a classification (种类).</summary>
public static class ClassificationKindNames
{
    /// <summary>The kinds by name.</summary>
    public static IReadOnlyDictionary<string, ClassificationKind> All { get; } = new Dictionary<string, ClassificationKind>(StringComparer.Ordinal)
    {
        ["功能"] = ClassificationKind.Functional,
        ["经济"] = ClassificationKind.Economic,
    };
}
