namespace Disclosure.Files;

/// <summary>A failure on the disk whose message is our own, in Chinese and without a full stop: a person may read it as it is.</summary>
/// <param name="reason">The message.</param>
internal class ToldException(string reason) : IOException(reason);
