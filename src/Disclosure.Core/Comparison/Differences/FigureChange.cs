using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>A figure that changed, in one place.</summary>
/// <param name="Before">Where it was; null when the row or column was not there. Its cell is null where it was blank.</param>
/// <param name="After">Where it is; null when the row or column is not there any more.</param>
/// <param name="Change">What became of it, in <see cref="Unit"/>; where nothing was subtracted <see cref="Caveat"/> says why.</param>
public sealed record FigureChange(LocatedCell? Before, LocatedCell? After, LineChange Change)
{
    /// <summary>The line of <see cref="Shown"/>.</summary>
    public required FigureLine Line { get; init; }

    /// <summary>What happened to it.</summary>
    public FigureKind Kind => Change.Kind;

    /// <summary>After less before, in <see cref="Unit"/>; null where nothing was subtracted.</summary>
    public decimal? Difference => Change.Difference;

    /// <summary>The difference in percent of the figure before; null for what is new, gone, or has no base above or below zero.</summary>
    public decimal? Percentage => Change.Percentage;

    /// <summary>The unit of the difference: that of the later table's amounts, 个百分点 for shares; blank for plain numbers.</summary>
    public required string Unit { get; init; }

    /// <summary>How much money it moved, in 元; 0 for what is no money or was not subtracted.</summary>
    public decimal Weight { get; init; }

    /// <summary>Whether its row is a sum of others: a total, a line with lines under it, a subject that is divided further.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether its column is a sum of others, of which one changed too.</summary>
    public bool IsSum { get; init; }

    /// <summary>Whether both sides speak of the same earlier year: the later disclosure gives that year's figure differently.</summary>
    public bool IsRestated { get; init; }

    /// <summary>What to mind, or why nothing was subtracted, one sentence in Chinese; blank for nothing.</summary>
    public string Caveat { get; init; } = "";

    /// <summary>The later place where there is one, else the earlier.</summary>
    public LocatedCell Shown => After ?? Before!;

    /// <summary>The address of <see cref="Shown"/>.</summary>
    public string Address => Shown.ShortAddress;

    /// <summary>The name of its row, or of its field.</summary>
    public string Label => Line.Name;

    /// <summary>The name of its row or field itself, without the numbers and words before it in print.</summary>
    internal string OwnName => Shown.Row is { Kind: RowKind.Line, Code: null, Steps.Count: > 0 } line ? line.Key : Line.Identity.Name;

    /// <summary>The code of its row, or null.</summary>
    public string? Code => Line.Code;

    /// <summary>The name of its column with its header groups; blank for a field.</summary>
    public string Column => Shown.Leaf?.Name ?? "";

    /// <summary>The figure before as printed; blank for none.</summary>
    public string TextBefore => Before?.Cell?.Text ?? "";

    /// <summary>The figure after as printed; blank for none.</summary>
    public string TextAfter => After?.Cell?.Text ?? "";

    /// <summary>Where to look: the later cell, else where it would stand, else the earlier.</summary>
    public Place Place => After is { } after
        ? after.Cell?.Place ?? after.Row?.Place ?? after.Table.Place
        : Before!.Cell?.Place ?? Before.Row?.Place ?? Before.Table.Place;
}

/// <summary>One change with every place that shows it: the same name or code with the same figures, in the order of the tables.</summary>
/// <param name="Appearances">Its places, one or more.</param>
public sealed record FigureGroup(IReadOnlyList<FigureChange> Appearances)
{
    /// <summary>The first place, in the table that comes first.</summary>
    public FigureChange First => Appearances[0];

    /// <summary>Whether it is what others add up to: a total in one of the tables, or a sum in all.</summary>
    public bool IsTotal => Appearances.Any(a => a.IsTotal) || Appearances.All(a => a.IsSum);

    /// <summary>How much money it moved, in 元, counted once.</summary>
    public decimal Weight => First.Weight;
}
