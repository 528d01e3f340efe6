namespace Disclosure.Rendering;

/// <summary>Takes a finished file of the site.</summary>
/// <param name="path">Its path in the site, with forward slashes.</param>
/// <param name="bytes">The whole file, in UTF-8; valid during the call.</param>
internal delegate void PageSink(string path, ReadOnlySpan<byte> bytes);
