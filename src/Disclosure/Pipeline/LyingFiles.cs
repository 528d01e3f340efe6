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

    /// <summary>Takes over the page of a unit; false where there is none.</summary>
    public bool KeepPageOf(string unit)
    {
        var file = $"{unit}/{UnitPages.File}";
        if (folder?.Earlier.Contains(file) != true) return false;
        folder.Keep(file);
        return true;
    }
}
