using Disclosure.Core.Findings;

namespace Disclosure.Core.Editions;

/// <summary>A total that the first page states, and what it is made of (一览).</summary>
/// <param name="Name">What the total is called there.</param>
/// <param name="By">By what it is broken down; may be blank.</param>
/// <param name="Total">The address of the total.</param>
/// <param name="Items">The addresses of its parts; a step <c>*</c> stands for every coded row of the top level.</param>
public sealed record OverviewForm(string Name, string By, OverviewSource Total, IReadOnlyList<OverviewSource> Items)
{
    /// <summary>The cell of the same total of the year before (上年), or null.</summary>
    public CellPattern? Earlier { get; init; }
}

/// <summary>Where a figure of the first page comes from.</summary>
/// <param name="Label">What it is called there; blank for the name of its row.</param>
/// <param name="Address">The address of its cell.</param>
/// <param name="Place">Where the edition says so.</param>
public sealed record OverviewSource(string Label, string Address, Place Place);
