using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Forms;

/// <summary>The lines of a part of a form.</summary>
/// <param name="Heading">The heading over all columns; null at the top of a page.</param>
/// <param name="Lines">The lines below it.</param>
internal sealed record FormLines(TableLine? Heading, IReadOnlyList<TableLine> Lines)
{
    // How far apart, in letters, the lines of one text stand at most, and how much room is left at the end of one that goes on.
    private const double Lead = 1.9;
    private const double Room = 2;

    /// <summary>Whether the heading is no heading, but a line of a text that fills the column in the middle and goes on below or above.</summary>
    /// <param name="above">The line above it.</param>
    /// <param name="edges">Where columns begin and the last ends.</param>
    public bool IsOfColumn(TableLine? above, IReadOnlyList<double> edges) => Heading is { } heading && Lines.Take(1).Append(above).OfType<TableLine>().Where(l => Math.Abs(l.Middle - heading.Middle) < Lead * heading.Size)
        .SelectMany(l => l.Pieces).Any(p => Math.Abs(p.Centre - heading.Pieces[0].Centre) < heading.Size && edges.Zip(edges.Skip(1)).Any(c => c.First <= p.Left && c.Second >= p.Right && c.Second - c.First - heading.Pieces[0].Width is >= 0 and var room && room < Room * heading.Size));

    /// <summary>The parts of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="middle">The middle in which headings stand.</param>
    public static IEnumerable<FormLines> Of(SheetPage page, double middle)
    {
        var (heading, lines) = ((TableLine?)null, new List<TableLine>());
        foreach (var (i, line) in page.Body.Index())
        {
            if (!page.IsHeading(i, middle))
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
