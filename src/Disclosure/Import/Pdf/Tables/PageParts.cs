using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Tables;

/// <summary>What stands on a page: its tables and the texts beside them.</summary>
/// <param name="Grids">The tables that lines part into cells.</param>
/// <param name="Regions">The tables that white parts; their columns are found over all pages.</param>
/// <param name="Texts">The pieces of text that stand in none.</param>
internal sealed record PageParts(IReadOnlyList<PageGrid> Grids, IReadOnlyList<OpenRegion> Regions, IReadOnlyList<TextPiece> Texts);
