using Disclosure.Core.Findings;

namespace Disclosure.Serving;

/// <summary>What the site has at a path.</summary>
/// <param name="Path">The path in the site, of the very file: of a folder, that of its first page.</param>
/// <param name="Bytes">The file; null where there is none yet that could be shown.</param>
internal sealed record SitePage(string Path, byte[]? Bytes)
{
    /// <summary>Whether this is the page for what is not there.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The errors that a person should see on it: those of what it shows.</summary>
    public IReadOnlyList<Finding> Faults { get; init; } = [];

    /// <summary>A word on what else there is to know, in Chinese; blank for nothing.</summary>
    public string Note { get; init; } = "";
}
