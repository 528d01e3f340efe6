using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Language;

/// <summary>What a passage says of a change since an earlier year: 「407.91 万元，比 2023 年预算减少 2583.62 万元，下降 86.36%」.</summary>
/// <param name="Passage">Where it is said.</param>
/// <param name="Words">The passage made plain; places are places in it.</param>
/// <param name="Terms">Its words of change with their figures: an amount, a percentage, or one of each.</param>
internal sealed record ChangeStatement(Passage Passage, PlainText Words, IReadOnlyList<ChangeTerm> Terms)
{
    /// <summary>Where what it is compared with begins: 比, 较, 同比.</summary>
    public required int Start { get; init; }

    /// <summary>The amount that has changed, as it is now; null when none stands before.</summary>
    public ProseFigure? Now { get; init; }

    /// <summary>What stands before that amount in its clause, its name.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The earlier amount where it is given, 「比 2023 年预算 2991.53 万元减少」; else null.</summary>
    public ProseFigure? Earlier { get; init; }

    /// <summary>The year it is compared with, or null when that is not said.</summary>
    public int? Year { get; init; }

    /// <summary>Whether it is compared with what was spent rather than with what was planned.</summary>
    public bool IsAgainstSpending { get; init; }

    /// <summary>Whether the change before it in its sentence has said what is compared, and speaks for it where a reason is asked for.</summary>
    public bool IsFurther { get; init; }

    /// <summary>By how much, in money; or null.</summary>
    public ChangeTerm? Difference => Terms.FirstOrDefault(t => t.Figure.IsMoney);

    /// <summary>By how much, in percent; or null.</summary>
    public ChangeTerm? Rate => Terms.FirstOrDefault(t => !t.Figure.IsMoney);

    /// <summary>Which way its words point, when they agree; else null.</summary>
    public ChangeDirection? Direction =>
        Terms is [var first, ..] && Terms.All(t => t.Direction == first.Direction) && first.Direction != ChangeDirection.Both ? first.Direction : null;

    /// <summary>Behind what it says.</summary>
    public int End => Terms.Count > 0 ? Terms[^1].End : Start;

    /// <summary>A term as published.</summary>
    public string Text(ChangeTerm term) => Words.Written(term.Start, term.End);

    /// <summary>A figure as published.</summary>
    public string Text(ProseFigure figure) => Words.Written(figure.Start, figure.End);

    /// <summary>A term as evidence.</summary>
    public Evidence Evidence(CheckContext context, ChangeTerm term) => context.EvidenceOf(Passage, Words.At(term.Start), Text(term));
}
