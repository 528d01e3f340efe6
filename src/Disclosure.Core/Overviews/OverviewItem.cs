using Disclosure.Core.Addresses;

namespace Disclosure.Core.Overviews;

/// <summary>One part of a total.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Cell">The cell that holds it.</param>
public sealed record OverviewItem(string Label, LocatedCell Cell);
