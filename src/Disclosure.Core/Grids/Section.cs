namespace Disclosure.Core.Grids;

/// <summary>A part of a table, filled in.</summary>
/// <param name="Steps">Its address steps within the table; none when it is the whole table.</param>
/// <param name="Heading">What is printed above it; blank for nothing.</param>
public abstract record Section(IReadOnlyList<string> Steps, string Heading);
