namespace Disclosure.Tests.Comparison.Differences;

/// <summary>One year of the made-up unit of <see cref="FiveYears"/>.</summary>
/// <param name="Year">The year.</param>
internal sealed record MadeUpYear(int Year)
{
    /// <summary>The projects, each with its amount in 万元, all under one subject.</summary>
    public required (string Name, decimal Amount)[] Projects { get; init; }

    /// <summary>基本支出 of 机构运行.</summary>
    public required decimal Running { get; init; }

    /// <summary>基本支出 of 住房公积金, and its code.</summary>
    public required (string Code, decimal Amount) Housing { get; init; }

    /// <summary>What the subject of the projects is called.</summary>
    public required string ProjectSubject { get; init; }

    /// <summary>The edition.</summary>
    public required string Edition { get; init; }

    /// <summary>What was spent on projects and for running in the year before and the one before that.</summary>
    public required ((decimal Running, decimal Projects) Last, (decimal Running, decimal Projects) Before) Earlier { get; init; }

    /// <summary>The indicator that the first project is measured by, and what it is to reach.</summary>
    public required (string Kind, string Name, string Value) Indicator { get; init; }

    /// <summary>What the narrative says.</summary>
    public required string StatedReason { get; init; }

    /// <summary>What <c>disclosure.yaml</c> says after the edition: a correction, or nothing.</summary>
    public string Corrections { get; init; } = "";

    /// <summary>All projects together.</summary>
    public decimal ProjectSum => Projects.Sum(p => p.Amount);

    /// <summary>All 基本支出.</summary>
    public decimal BasicSum => Running + Housing.Amount;
}
