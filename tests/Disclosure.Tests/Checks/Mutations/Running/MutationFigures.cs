using System.Globalization;

namespace Disclosure.Tests.Checks.Mutations.Running;

/// <summary>How much of what was changed the checks found.</summary>
/// <param name="Outcomes">All that was tried.</param>
internal sealed record MutationFigures(IReadOnlyList<MutationOutcome> Outcomes)
{
    /// <summary>The least share of the changes of amounts in any equation that must be found.</summary>
    public const decimal LeastDetected = 97;

    /// <summary>The least share of what was found that must be found in the very line or by an equation with the cell in it.</summary>
    public const decimal LeastLocated = 95;

    /// <summary>The changes of amounts in any equation.</summary>
    public int Touched => Outcomes.Count(o => o.IsTouched);

    /// <summary>Those of them that were found.</summary>
    public int Detected => Outcomes.Count(o => o is { IsTouched: true, IsDetected: true });

    /// <summary>Those of them that were found where they are.</summary>
    public int Located => Outcomes.Count(o => o is { IsTouched: true, IsLocated: true });

    /// <summary>Whether enough was found.</summary>
    public bool IsEnough => Share(Detected, Touched) >= LeastDetected && Share(Located, Detected) >= LeastLocated;

    /// <summary>The figures in words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"改动 {Outcomes.Count} 次；其中等式涉及的 {Touched} 次，发现 {Detected} 次（{Share(Detected, Touched):0.00}%），"
        + $"指到所在行或所在等式 {Located} 次（{Share(Located, Detected):0.00}%）；"
        + $"等式不涉及的 {Outcomes.Count - Touched} 次，发现 {Outcomes.Count(o => o.IsDetected) - Detected} 次。");

    private static decimal Share(int part, int whole) => whole == 0 ? 100 : 100m * part / whole;
}
