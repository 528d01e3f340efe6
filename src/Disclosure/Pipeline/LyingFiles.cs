using Disclosure.Core.Documents;
using Disclosure.Output;
using Disclosure.Site.Portal;

namespace Disclosure.Pipeline;

/// <summary>What lies in the site, of which a build takes over what it need not make. Safe for several threads.</summary>
/// <param name="folder">The site; null where nothing is written.</param>
internal sealed class LyingFiles(SiteFolder? folder)
{
    private readonly Lazy<ILookup<DocumentKey, string>> _documents = new(() =>
        (folder?.Earlier ?? Enumerable.Empty<string>()).Select(f => (File: f, Owner: DocumentFiles.OwnerOf(f))).Where(f => f.Owner is not null).ToLookup(f => f.Owner!, f => f.File));

    /// <summary>Takes over all files of a document.</summary>
    public void Keep(DocumentKey document)
    {
        foreach (var file in _documents.Value[document]) folder!.Keep(file);
    }

    /// <summary>Whether there is the page of a unit.</summary>
    public bool HasPageOf(string unit) => folder?.Earlier.Contains(PageOf(unit)) == true;

    /// <summary>Takes over the page of a unit.</summary>
    public void KeepPageOf(string unit) => folder!.Keep(PageOf(unit));

    private static string PageOf(string unit) => $"{unit}/{UnitPages.File}";
}
