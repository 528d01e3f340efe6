namespace Disclosure.Core.Differences;

/// <summary>
/// Finds where two sequences differ: the blocks to take out of the first and to put in from the second, in order; none when they
/// are equal. The program gives one that a library works out: Core has no package.
/// </summary>
public delegate IReadOnlyList<AlignedBlock> Alignment(IReadOnlyList<string> before, IReadOnlyList<string> after);

/// <summary>A place at which two sequences differ.</summary>
/// <param name="BeforeStart">Where it begins in the first.</param>
/// <param name="BeforeCount">How many items of the first are not in the second.</param>
/// <param name="AfterStart">Where it begins in the second.</param>
/// <param name="AfterCount">How many items of the second are not in the first.</param>
public readonly record struct AlignedBlock(int BeforeStart, int BeforeCount, int AfterStart, int AfterCount);
