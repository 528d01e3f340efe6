namespace Disclosure.Benchmarks.Office;

/// <summary>A cell as LibreOffice writes it: what it shows, and whether it stands in quotes, as text does.</summary>
internal readonly record struct OfficeCell(string Text, bool IsQuoted);
