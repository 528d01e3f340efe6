namespace Disclosure.Browser.Sites;

/// <summary>One answer of the web server.</summary>
internal sealed record ServedFile(string Status, string ContentType, IReadOnlyDictionary<string, string> Headers, byte[] Content);
