namespace Disclosure.Output;

/// <summary>What an output folder holds: one of them is never put in the place of the other.</summary>
internal enum OutputContent
{
    /// <summary>The site of the budgets, or a share of it.</summary>
    Site,

    /// <summary>The manual.</summary>
    Manual,
}
