using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Documents;
using Disclosure.Core.Words;

namespace Disclosure.Core.Figures;

/// <summary>A total of the first page with what it is made of, as figures of the tables.</summary>
/// <param name="Name">What the total is called.</param>
/// <param name="By">By what it is broken down; may be blank.</param>
/// <param name="Total">The cell of the total.</param>
/// <param name="Items">The parts that are not blank and not zero, in the order of the tables.</param>
public sealed record OverviewEntry(string Name, string By, LocatedCell Total, IReadOnlyList<OverviewItem> Items)
{
    private static readonly string[] Income = WordLists.Of(WordLists.Income);

    /// <summary>Whether it is of what comes in, by its name.</summary>
    public bool IsIncome => Array.Exists(Income, w => Name.Contains(w, StringComparison.Ordinal));

    /// <summary>The unit of its amounts.</summary>
    public string Unit => Total.AmountUnit;

    /// <summary>
    /// The cell of the same total of the year before: of that year's own document where it is published, else of this one, where it gives it
    /// as a number; else null.
    /// </summary>
    public LocatedCell? Earlier { get; init; }

    /// <summary>The cell that says in this document what the total was in the year before; null when none does.</summary>
    public LocatedCell? Stated { get; init; }

    /// <summary>Whether this document says of the year before otherwise than the document that was published then.</summary>
    public bool IsRestated => Earlier is { Other: not null, Cell.Number: { } published } && Stated is { Cell.Number: { } stated }
        && MoneyUnit.InYuan(published, Earlier.AmountUnit) != MoneyUnit.InYuan(stated, Stated.AmountUnit);

    /// <summary>What changed since then; null where that is not known.</summary>
    public AmountChange? Change { get; init; }
}

/// <summary>One part of a total.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Cell">The cell that holds it.</param>
public sealed record OverviewItem(string Label, LocatedCell Cell);
