using System.Collections.Concurrent;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline.Preview;

/// <summary>What a preview has beside its units: made when somebody asks for it after a change, of what the units say then.</summary>
internal sealed class PreviewPortal
{
    private readonly Lock _gate = new();
    private (PreviewParts? Parts, long Revision) _madeOf;
    private IReadOnlyDictionary<string, byte[]>? _files;
    private volatile IReadOnlyList<Finding> _faults = [];

    /// <summary>What went wrong when it was last made.</summary>
    public IReadOnlyList<Finding> Faults => _faults;

    /// <summary>Its files by their paths in the site, of the last making without an error; null where there was none.</summary>
    /// <param name="parts">What it is made with.</param>
    /// <param name="revision">A number that is another when an entry is.</param>
    /// <param name="entries">What the units say.</param>
    public IReadOnlyDictionary<string, byte[]>? Files(PreviewParts parts, long revision, Func<IReadOnlyList<DocumentEntry>> entries)
    {
        lock (_gate)
        {
            if (_madeOf == (parts, revision)) return _files;
            _madeOf = (parts, revision);
            if (parts.Templates is { } templates && entries() is { Count: > 0 } all) Make(templates, parts, all);
            return _files;
        }
    }

    private void Make(ThemeTemplates templates, PreviewParts parts, IReadOnlyList<DocumentEntry> entries)
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        try
        {
            PortalBuild.Write(templates, parts.Site, entries, [], (path, bytes) => files[path] = bytes.ToArray(), parts.Cores, (_, _) => false);
            (_files, _faults) = (files, []);
        }
        catch (Exception e) when (ThemeFaults.In(e) is { } fault)
        {
            _faults = [fault];
        }
    }
}
