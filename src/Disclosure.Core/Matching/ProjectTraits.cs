namespace Disclosure.Core.Matching;

/// <summary>A project of a budget, whichever tables show it.</summary>
/// <param name="Name">Its printed name.</param>
/// <param name="Traits">What it is recognised by.</param>
/// <param name="Tables">The tables that show it (the keys of their forms).</param>
public sealed record ProjectTraits(string Name, Traits Traits, IReadOnlyList<string> Tables);
