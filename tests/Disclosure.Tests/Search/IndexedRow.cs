namespace Disclosure.Tests.Search;

/// <summary>A row of an index.</summary>
internal sealed record IndexedRow(string Name, string Link, bool IsProject, IReadOnlyList<string> Cells);
