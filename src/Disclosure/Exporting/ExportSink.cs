namespace Disclosure.Exporting;

/// <summary>Takes a finished file of the site.</summary>
/// <param name="path">Its path in the site, with forward slashes.</param>
/// <param name="bytes">The whole file; valid during the call.</param>
internal delegate void ExportSink(string path, ReadOnlySpan<byte> bytes);
