using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Import.Blocks;

namespace Disclosure.Pipeline;

/// <summary>Opens the files that are to be imported.</summary>
internal static class ImportSources
{
    private const int MostBytes = 100 * 1024 * 1024;

    /// <summary>The documents in the order of the files; what cannot be read is a finding.</summary>
    public static IReadOnlyList<SourceDocument> Read(ImportOptions options, FindingList findings) =>
        [.. options.Files.Select(f => Read(f, options.Readers, findings)).OfType<SourceDocument>()];

    private static SourceDocument? Read(string path, IReadOnlyList<IDocumentReader> readers, FindingList findings)
    {
        var place = Place.Whole(GivenName.Of(path));
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder || Path.GetFileName(full) is not { Length: > 0 } name)
        {
            findings.Error("missing-file", place, FileFault.Folder.Message);
            return null;
        }
        var (bytes, fault) = new GivenFolder(folder).Read(name, MostBytes);
        if (fault is not null)
        {
            findings.Error(fault.Id, place, fault == FileFault.TooLarge(MostBytes) ? $"文件超过上限 {MostBytes / 1024 / 1024} MB，没有读。" : fault.Message);
            return null;
        }
        if (readers.FirstOrDefault(r => r.Reads(bytes)) is { } reader) return reader.Read(name, [.. bytes], findings);
        findings.Error("unknown-kind", place, "不认得这种文件；可以导入的有：PDF（有文字的，不是扫描件）、Excel 工作簿（xlsx、xls）、Word 文件（docx）。");
        return null;
    }
}
