using Disclosure.Core.Findings;

namespace Disclosure.Core.Budgets;

/// <summary>What is said about a document's publication; whatever is not known is blank or null.</summary>
public sealed record Publication
{
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
