using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Import.Blocks;
using Disclosure.Import.Sources;

namespace Disclosure.Pipeline;

/// <summary>Opens the files that are to be imported.</summary>
internal static class ImportSources
{
    /// <summary>The documents in the order of the files; what cannot be read is a finding.</summary>
    public static IReadOnlyList<SourceDocument> Read(ImportOptions options, FindingList findings) =>
        [.. options.Files.Select(f => Read(f, options, findings)).OfType<SourceDocument>()];

    private static SourceDocument? Read(string path, ImportOptions options, FindingList findings)
    {
        var place = Place.Whole(GivenName.Of(path));
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder || Path.GetFileName(full) is not { Length: > 0 } name)
        {
            findings.Error("missing-file", place, FileFault.Folder.Message);
            return null;
        }
        var (bytes, fault) = new GivenFolder(folder).Read(name, SourceReaders.MostBytes);
        if (fault is null) return options.Read(name, [.. bytes], findings);
        findings.Error(fault.Id, place, fault == FileFault.TooLarge(SourceReaders.MostBytes) ? $"文件超过上限 {SourceReaders.MostBytes / 1024 / 1024} MB，没有读。" : fault.Message);
        return null;
    }
}
