using Disclosure.Core.Findings;

namespace Disclosure.Core.Editions;

/// <summary>Where a figure of the first page comes from.</summary>
/// <param name="Label">What it is called there; blank for the name of its row.</param>
/// <param name="Address">The address of its cell.</param>
/// <param name="Place">Where the edition says so.</param>
public sealed record OverviewSource(string Label, string Address, Place Place);
