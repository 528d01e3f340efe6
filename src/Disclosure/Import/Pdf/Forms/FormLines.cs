using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>The lines of a part of a form.</summary>
/// <param name="Heading">The heading over all columns; null at the top of a page.</param>
/// <param name="Lines">The lines below it.</param>
internal sealed record FormLines(TableLine? Heading, IReadOnlyList<TableLine> Lines)
{
    /// <summary>The parts of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="middle">The middle in which headings stand.</param>
    public static IEnumerable<FormLines> Of(SheetPage page, double middle)
    {
        var (heading, lines) = ((TableLine?)null, new List<TableLine>());
        foreach (var line in page.Body)
        {
            if (!SheetPage.IsHeading(line, middle))
            {
                lines.Add(line);
                continue;
            }
            if (heading is not null || lines.Count > 0) yield return new(heading, lines);
            (heading, lines) = (line, []);
        }
        yield return new(heading, lines);
    }
}
