using System.Diagnostics;
using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Engine;

/// <summary>What one check found in one place.</summary>
/// <param name="Id">The check's id.</param>
/// <param name="Title">What was checked, in words.</param>
/// <param name="Status">How it came out.</param>
/// <param name="Place">The figure or text to look at.</param>
public sealed record CheckResult(string Id, string Title, CheckStatus Status, Place Place)
{
    /// <summary>How much a breach weighs.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>The rule that results of the same title share, in general words; blank where each has its own formula only.</summary>
    public string Rule { get; init; } = "";

    /// <summary>What was checked, in cells; blank for checks of words.</summary>
    public string Formula
    {
        get => field ?? WriteFormula?.Invoke() ?? "";
        init;
    }

    /// <summary>Writes the formula when it is asked for: of most results, that they hold is all that anyone asks.</summary>
    public Func<string>? WriteFormula { get; init; }

    /// <summary>The value on the left, or null.</summary>
    public decimal? Left { get; init; }

    /// <summary>The value on the right, or null.</summary>
    public decimal? Right { get; init; }

    /// <summary>Left less right, or null.</summary>
    public decimal? Difference => Left - Right;

    /// <summary>The cells that take part, those on the left first.</summary>
    public IReadOnlyList<LocatedCell> Cells { get; init; } = [];

    /// <summary>What other units say that was added up for the right side; none for what is within one unit.</summary>
    public IReadOnlyList<UnitTotal> Units { get; init; } = [];

    /// <summary>The places it speaks of, where to look first in front; for an equation they are its cells.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why it failed or does not apply, one plain sentence; what was looked at when a check of words passed; else blank.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The same for people, with places by their names; null where the reason names none.</summary>
    public Saying? Said { get; init; }

    /// <summary>How to read it when it holds, one plain sentence; blank where that needs no word.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What the unit says of it, when it is a warning that the unit lets stand; else null.</summary>
    public Acknowledgement? Acknowledged { get; init; }

    /// <summary>The finding that a person gets, or null when there is nothing to look at.</summary>
    public Finding? ToFinding() => Status switch
    {
        _ when Acknowledged is not null => null,
        CheckStatus.Failed => new Finding(Id, Severity, Place, Reason),
        CheckStatus.Rounding => Finding.Warning(Id, Place, Reason),
        CheckStatus.Passed or CheckStatus.NotApplicable => null,
        _ => throw new UnreachableException($"no such status: {Status}"),
    };
}

/// <summary>How a check came out.</summary>
public enum CheckStatus
{
    /// <summary>It holds.</summary>
    Passed,

    /// <summary>It does not hold by no more than rounding explains: a person should look.</summary>
    Rounding,

    /// <summary>It does not hold.</summary>
    Failed,

    /// <summary>The document has nothing that it speaks of.</summary>
    NotApplicable,
}
