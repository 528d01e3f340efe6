using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Office.Words;

/// <summary>
/// Reads Word files (DOCX) as they are printed. The framework's own XML reader does it: the SDK of the format is a tree of thousands of
/// classes, six megabytes of program, of which this needs a dozen names, and it has no bound on what it loads.
/// </summary>
internal sealed class WordDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Reads(ReadOnlySpan<byte> beginning) => FileKinds.Of(beginning) == FileKind.Docx;

    /// <inheritdoc/>
    public SourceDocument? Read(string file, byte[] content, FindingList findings)
    {
        try
        {
            using var package = new OfficePackage(content);
            var document = WordBody.Read(file, new WordParts(package), findings);
            if (document.Blocks.Count > 0) return document;
            findings.Error("source-empty", Place.Whole(file), "文件里没有文字；请检查是不是放错了文件。");
        }
        catch (UnreadableFileException e)
        {
            findings.Error(e.Id, Place.Whole(file), e.Message);
        }
        catch (Exception e) when (OfficePackage.IsDamage(e))
        {
            findings.Error("source-damaged", Place.Whole(file), UnreadableFileException.Damaged("正文").Message);
        }
        return null;
    }
}
