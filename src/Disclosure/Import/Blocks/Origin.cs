namespace Disclosure.Import.Blocks;

/// <summary>Where a piece of a source document stood, so that a report can send a person there.</summary>
/// <param name="File">The name of the file, as it was given.</param>
/// <param name="Page">The page of a PDF or the sheet of a workbook, from 1; 0 where the kind of file has none (a Word file).</param>
/// <param name="Spot">What stands there for people: 第 12 行, a sheet and cell (表一!B7), 第 40 段; blank for the page as a whole.</param>
internal sealed record Origin(string File, int Page, string Spot)
{
    /// <summary>As a message names it: file, page, spot.</summary>
    public override string ToString() => string.Join(' ', Words().Where(w => w.Length > 0));

    private IEnumerable<string> Words() => [File, Page == 0 ? "" : $"第 {Page} 页", Spot];
}
