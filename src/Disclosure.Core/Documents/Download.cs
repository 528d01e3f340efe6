namespace Disclosure.Core.Documents;

/// <summary>A file of data to take away.</summary>
/// <param name="Format">What it is.</param>
/// <param name="File">Its name beside the pages of its budget, which is also the link to it.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Table">The key of the form of the table that it holds, with all sheets of it; null when it holds all tables.</param>
public sealed record Download(DownloadFormat Format, string File, int Bytes, string? Table = null);

/// <summary>A format in which data can be taken away: all that pages and programs are told of it.</summary>
/// <param name="Name">What people call it, e.g. CSV.</param>
/// <param name="Purpose">What a file of it holds, and for whom.</param>
/// <param name="MediaType">What programs call it (IANA).</param>
/// <param name="Extension">How the names of its files end, with the dot.</param>
public sealed record DownloadFormat(string Name, string Purpose, string MediaType, string Extension);
