namespace Disclosure.Browser.Pages;

/// <summary>A table as it is read out: its name, and its cells row by row.</summary>
internal sealed record ReadTable(string Name, IReadOnlyList<IReadOnlyList<ReadCell>> Rows);
