namespace Disclosure.Core.Downloads;

/// <summary>A file of data to take away.</summary>
/// <param name="Format">What it is.</param>
/// <param name="File">Its name beside the pages of its budget, which is also the link to it.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Table">The key of the table that it holds; null when it holds all.</param>
public sealed record Download(DownloadFormat Format, string File, int Bytes, string? Table = null);
