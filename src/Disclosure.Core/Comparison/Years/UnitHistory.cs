using Disclosure.Core.Documents;

namespace Disclosure.Core.Comparison.Years;

/// <summary>The documents of one unit over the years, in short.</summary>
/// <param name="Records">Those that the input holds, in the order of time.</param>
public sealed record UnitHistory(IReadOnlyList<YearRecord> Records)
{
    /// <summary>The documents of one kind: only those are compared.</summary>
    public UnitHistory OfKind(DocumentKind kind) =>
        Records.All(r => r.Key.Kind == kind) ? this : new UnitHistory([.. Records.Where(r => r.Key.Kind == kind)]);

    /// <summary>The years.</summary>
    public IReadOnlySet<int> Years { get; } = Records.Select(r => r.Year).ToHashSet();

    /// <summary>The latest year before another; null when there is none.</summary>
    public int? YearBefore(int year) => Records.LastOrDefault(r => r.Year < year)?.Year;

    /// <summary>A year beside the one before it; no sections when it is the first.</summary>
    public IReadOnlyList<SideBySideSection> Beside(int year) =>
        YearBefore(year) is { } before ? YearsSideBySide.Of([Of(before), Of(year)]) : [];

    /// <summary>All years side by side.</summary>
    public IReadOnlyList<SideBySideSection> All => YearsSideBySide.Of(Records);

    /// <summary>The tables of the other years that are the same as those of a year, the newest year first.</summary>
    public IReadOnlyList<SameTables> OthersOf(int year) =>
        [.. Records.Where(r => r.Year != year).OrderByDescending(r => r.Year).Select(r => new SameTables(Of(year), r))];

    private YearRecord Of(int year) => Records.First(r => r.Year == year);
}
