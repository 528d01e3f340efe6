namespace Disclosure.Browser.Pages;

/// <summary>A cell as it is read out: columnheader, rowheader or cell, and its text.</summary>
internal sealed record ReadCell(string Role, string Name);
