using Disclosure.Core.Formulas;

namespace Disclosure.Core.Editions;

/// <summary>
/// A set of tables that a province or a city prescribes: their titles, columns, lines and order, for one budget year
/// (labels that name the year are already written out).
/// </summary>
/// <param name="Key">The name of its folder.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">The title of a document; may hold <c>{单位}</c>.</param>
public sealed record Edition(string Key, string Name, string Title)
{
    /// <summary>文种: what a document made to it is called, e.g. 部门预算; blank for the plain word of its kind.</summary>
    public string Document { get; init; } = "";

    /// <summary>The parts of the document in the official order.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>The tables by key.</summary>
    public required IReadOnlyDictionary<string, TableForm> Tables { get; init; }

    /// <summary>What the first page states.</summary>
    public required IReadOnlyList<OverviewForm> Overview { get; init; }

    /// <summary>The charts of the first page (图示), in order.</summary>
    public IReadOnlyList<ChartForm> Charts { get; init; } = [];

    /// <summary>What is compared year by year (对比), in order.</summary>
    public IReadOnlyList<ComparisonForm> Compared { get; init; } = [];

    /// <summary>The identities between cells that it states (勾稽).</summary>
    public required IReadOnlyList<Identity> Identities { get; init; }

    /// <summary>What the narrative counts, and where that can be counted (计数).</summary>
    public IReadOnlyList<CountForm> Counts { get; init; } = [];

    /// <summary>The classifications it uses: name in the tables to the name of the file.</summary>
    public required IReadOnlyDictionary<string, string> Classifications { get; init; }
}
