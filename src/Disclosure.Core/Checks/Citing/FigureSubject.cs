using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>What the narrative says an amount is of.</summary>
/// <param name="Own">The words before it in its clause, as names are compared; where they say nothing but a kind of number, with those that they go on from.</param>
/// <param name="Around">What it stands under: the amount that is divided here, and the headings, the nearest first.</param>
internal sealed record FigureSubject(string Own, IReadOnlyList<string> Around)
{
    /// <summary>The year that it is said to be of.</summary>
    public required int Year { get; init; }

    /// <summary>Whether it is said to be of what was spent rather than of a plan.</summary>
    public required bool IsSpending { get; init; }

    /// <summary>Whether it is said to be of the whole unit, whatever fund or use the heading names; what follows in its section is too.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What part of the money it must be of: the fund that its own words name, else the nearest above; the same for the use.</summary>
    public uint Required => Nearest(Scopes.OfFunds) | Nearest(~Scopes.OfFunds);

    /// <summary>What it may be of: of the funds those that its own words name, else any named above it; of the uses any that is named.</summary>
    public uint Mentioned
    {
        get
        {
            var own = Scopes.In(Own);
            var around = IsWhole ? 0 : Around.Aggregate(0u, (found, words) => found | Scopes.In(words));
            return own | (around & ((own & Scopes.OfFunds) == 0 ? ~0u : ~Scopes.OfFunds));
        }
    }

    /// <summary>Whether a name is said, in its own words or around them.</summary>
    public bool Says(string name) => Own.Contains(name, StringComparison.Ordinal) || Around.Any(w => w.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether its words say nothing of what it is, but perhaps that it is income or expenditure.</summary>
    public static bool IsBare(string own) => Scopes.In(own) == 0 && ComparedName.IsNothing(WithoutDirection(own));

    /// <summary>Words without 收入 and 支出.</summary>
    public static string WithoutDirection(string own) =>
        own.Replace(WordLists.Expenditure, "|", StringComparison.Ordinal).Replace(WordLists.Revenue, "|", StringComparison.Ordinal);

    private uint Nearest(uint which)
    {
        var own = Scopes.In(Own) & which;
        return own != 0 || IsWhole ? own : Around.Select(w => Scopes.In(w) & which).FirstOrDefault(s => s != 0);
    }
}
