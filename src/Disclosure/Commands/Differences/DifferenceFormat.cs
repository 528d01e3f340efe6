namespace Disclosure.Commands.Differences;

/// <summary>The forms of a report.</summary>
internal enum DifferenceFormat
{
    /// <summary>text: tables on a terminal, plain lines elsewhere.</summary>
    Text,

    /// <summary>markdown: for a pull request.</summary>
    Markdown,

    /// <summary>json: for a program.</summary>
    Json,

    /// <summary>html: one page, complete in itself.</summary>
    Html,
}
