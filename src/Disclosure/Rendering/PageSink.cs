namespace Disclosure.Rendering;

/// <summary>Takes a finished file of the site.</summary>
/// <param name="path">Its path in the site, with forward slashes.</param>
/// <param name="text">Its text.</param>
internal delegate void PageSink(string path, string text);
