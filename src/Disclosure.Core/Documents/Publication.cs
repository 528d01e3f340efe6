using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>What is said about a document's publication; whatever is not known is blank or null.</summary>
public sealed record Publication
{
    /// <summary>名称: what its unit was called then; blank where that is its name today.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>简称: the short name of then; blank where it had none, or that of today under the name of today.</summary>
    public string UnitShortName { get; init; } = "";

    /// <summary>标题: the document's title where it differs from the edition's.</summary>
    public string Title { get; init; } = "";

    /// <summary>批复日期: the day on which the finance department approved the budget.</summary>
    public DateOnly? Approved { get; init; }

    /// <summary>公开日期: the day of publication, the meta tag PubDate.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where the day of approval is written; without meaning when there is none.</summary>
    public Place ApprovedPlace { get; init; }

    /// <summary>Where the day of publication is written; without meaning when there is none.</summary>
    public Place PublishedPlace { get; init; }

    /// <summary>来源, the meta tag ContentSource.</summary>
    public string Source { get; init; } = "";

    /// <summary>作者, the meta tag Author.</summary>
    public string Author { get; init; } = "";

    /// <summary>关键词, the meta tag Keywords.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>摘要, the meta tag Description.</summary>
    public string Summary { get; init; } = "";

    /// <summary>确认: the warnings that the unit lets stand, with its reasons.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements { get; init; } = [];

    /// <summary>更正: what was corrected after the publication, in the order in which it is written.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];
}

/// <summary>What a unit says of a warning that it has looked at and lets stand (确认).</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Where">
/// The place that the warning speaks of: the address of one of its cells (or of the cell's row), or words of its passage.
/// </param>
/// <param name="Reason">The unit's own reason.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Acknowledgement(string Check, string Where, string Reason, Place Place);

/// <summary>A correction of a figure or text after it was published (更正).</summary>
/// <param name="Date">The day on which it was corrected.</param>
/// <param name="Where">The address of the cell.</param>
/// <param name="Before">What was published first; blank for a blank cell.</param>
/// <param name="After">What the table says since; blank for a blank cell.</param>
/// <param name="Reason">The unit's own reason.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Correction(DateOnly Date, string Where, string Before, string After, string Reason, Place Place);
