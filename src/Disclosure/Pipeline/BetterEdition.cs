using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Pipeline;

/// <summary>Another edition, of the input or of the program, that holds clearly more of a source than the one that it was placed in.</summary>
/// <param name="Match">The edition, and how well it fits.</param>
/// <param name="Pieces">How many pieces have their place and name in it, and not in the other.</param>
/// <param name="IsShipped">Whether the input lacks it, and the program has it.</param>
internal sealed record BetterEdition(EditionMatch Match, int Pieces, bool IsShipped)
{
    // Titles and heads may be the same in both: this much less alike it may look.
    private const double Near = 0.02;

    // So much better heads and titles may fit that nothing else is asked, where they fit badly in the one that a person named.
    private const double Good = 0.8;
    private const double Clearly = 0.15;

    // One piece proves little, and one that loses as much as it gains is no better.
    private const int Least = 2;
    private const int Times = 3;

    private const int MostTried = 4;

    /// <summary>Looks for it; null where there is none.</summary>
    /// <param name="own">The source as it was placed.</param>
    /// <param name="blocks">The blocks of all files.</param>
    /// <param name="forms">The editions.</param>
    /// <param name="options">What is imported.</param>
    public static BetterEdition? Of(ImportPlacing own, IReadOnlyList<SourceBlock> blocks, AdoptedForms forms, ImportOptions options)
    {
        if (own.Unfit.Count < Least) return null;
        var lacking = forms.Lacking;
        var tables = SourceTable.All(blocks);
        var found = ImportChoice.All(options, forms.WithShipped, tables)
            .Where(m => m.Fits && m.Edition.Key != own.Match.Edition.Key && IsWorthATry(m, own.Match)).Take(MostTried)
            .Select(m => Compared(own, ImportPlacing.Of(blocks, ImportChoice.WithUnit(m, options, forms.WithShipped, tables), forms.WithShipped, options.Key, new FindingList())))
            .OfType<(EditionMatch Match, int Pieces)>().ToList();
        if (found.Count == 0) return null;
        var best = found.MaxBy(f => f.Pieces);
        return new BetterEdition(best.Match, best.Pieces, lacking.Contains(best.Match.Edition.Key, StringComparer.Ordinal));
    }

    /// <summary>What a person should know and do, in Chinese.</summary>
    /// <param name="taken">The edition that the source was placed in.</param>
    public string Words(string taken)
    {
        var edition = Match.Edition;
        var from = IsShipped ? "程序自带的" : "";
        return $"这份文件更像是照{from}「{edition.Key}」（{edition.Name}）做的：{(Match with { AmountUnits = AmountUnits.OfEdition }).Words()}；有 {Pieces} 处在「{taken}」里没有位置或者名称不同，在它那里都有。"
            + $"要改用它，加上 --edition {edition.Key} --replace 再导入一次。";
    }

    // One that fits no better by its heads, and names no more lines as they are printed, holds no more.
    private static bool IsWorthATry(EditionMatch other, EditionMatch own) =>
        other.Score > own.Score || (other.Score >= own.Score - Near && other.Lines > own.Lines);

    private static (EditionMatch Match, int Pieces)? Compared(ImportPlacing own, ImportPlacing other)
    {
        var gained = own.Unfit.Count(p => !other.Unfit.Contains(p));
        var lost = other.Unfit.Count(p => !own.Unfit.Contains(p));
        var isClear = own.Match.Score <= Good && other.Match.Score > own.Match.Score + Clearly && gained > lost;
        return gained >= Least && (isClear || gained >= lost * Times) ? (other.Match, gained - lost) : null;
    }
}
