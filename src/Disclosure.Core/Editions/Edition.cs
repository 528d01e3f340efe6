using Disclosure.Core.Findings;

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

    /// <summary>Where the figures stand that the portal sets beside those of other units (门户); null where it says none.</summary>
    public PortalForm? Portal { get; init; }

    /// <summary>含所属单位: whether a document of a department has the figures of the units that belong to it in its own.</summary>
    public bool IncludesUnits { get; init; }

    /// <summary>What is compared year by year (对比), in order.</summary>
    public IReadOnlyList<SideBySideForm> Compared { get; init; } = [];

    /// <summary>The identities between cells that it states (勾稽).</summary>
    public required IReadOnlyList<Identity> Identities { get; init; }

    /// <summary>What the narrative counts, and where that can be counted (计数).</summary>
    public IReadOnlyList<CountForm> Counts { get; init; } = [];

    /// <summary>Words of its place (词语), each with the word that the checks of the narrative know and read it as.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The classifications it uses: name in the tables to the name of the file.</summary>
    public required IReadOnlyDictionary<string, string> Classifications { get; init; }
}

/// <summary>Something that the narrative counts, e.g. 5 个项目, and that a table counts too.</summary>
/// <param name="Words">The words after the number, e.g. 个项目.</param>
/// <param name="Pattern">The cells to count, e.g. <c>表十二/项目支出情况/*/项目本年度预算</c>; those that are blank do not count.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record CountForm(string Words, CellPattern Pattern, Place Place);

/// <summary>A part of the document, in the official order: prose, or tables.</summary>
/// <param name="Key">The name of its file and page.</param>
/// <param name="Title">Its printed title; may hold <c>{单位}</c>.</param>
/// <param name="ShortName">Its name in navigation.</param>
/// <param name="Tables">The keys of its tables; empty for prose.</param>
public sealed record Part(string Key, string Title, string ShortName, IReadOnlyList<string> Tables)
{
    /// <summary>For prose: what it must speak of (应有), a word or phrase each; none when nothing is prescribed.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>For prose: whether some units publish a document without it (可无).</summary>
    public bool MayLack { get; init; }

    /// <summary>Whether it is narrative, written in Markdown.</summary>
    public bool IsProse => Tables.Count == 0;
}

/// <summary>An identity that an edition states (勾稽).</summary>
/// <param name="Title">What it says, in words.</param>
/// <param name="Formula">What it says, in cells.</param>
/// <param name="Condition">When it applies; null for always.</param>
/// <param name="Severity">How much a breach weighs.</param>
/// <param name="Place">Where the edition states it.</param>
public sealed record Identity(string Title, Formula Formula, Formula? Condition, Severity Severity, Place Place)
{
    /// <summary>What stands where it would be divided by zero; null where the edition does not say it.</summary>
    public ZeroBase? ZeroBase { get; init; }
}
