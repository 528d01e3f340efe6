namespace Disclosure.Core.Editions;

/// <summary>
/// Where a document has the figures that the portal sets beside those of other units (门户). What each of them means is the same in every
/// edition: one that has no such cell leaves it out.
/// </summary>
/// <param name="Totals">The cell of each measure that the edition has.</param>
/// <param name="Functions">The cells of what is spent by function, a row a function; null where it has none.</param>
public sealed record PortalForm(IReadOnlyDictionary<PortalMeasure, CellPattern> Totals, CellPattern? Functions);

/// <summary>What the portal sets side by side.</summary>
public enum PortalMeasure
{
    /// <summary>All that is spent, with what is carried over to the next year (支出总计).</summary>
    Spending,

    /// <summary>All that comes in, with what was carried over from the year before (收入总计).</summary>
    Income,

    /// <summary>What the staff and the daily work cost (基本支出).</summary>
    Basic,

    /// <summary>What is spent on projects (项目支出).</summary>
    Projects,

    /// <summary>Travel abroad, official cars and receptions (“三公”经费).</summary>
    ThreePublic,
}

/// <summary>The measures in words.</summary>
public static class PortalMeasureWords
{
    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<PortalMeasure> All { get; } = Enum.GetValues<PortalMeasure>();

    /// <summary>What a measure is called on pages.</summary>
    public static string Word(this PortalMeasure measure) => measure switch
    {
        PortalMeasure.Spending => "支出总计",
        PortalMeasure.Income => "收入总计",
        PortalMeasure.Basic => "基本支出",
        PortalMeasure.Projects => "项目支出",
        PortalMeasure.ThreePublic => "“三公”经费",
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };
}
