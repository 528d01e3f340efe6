namespace Disclosure.Tests.Published;

/// <summary>One part or table of the published document.</summary>
/// <param name="Name">The name of its page in the site.</param>
/// <param name="Text">Its text with its heading, as it came out of the PDF.</param>
internal sealed record PublishedSection(string Name, string Text);
