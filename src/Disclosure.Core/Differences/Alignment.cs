namespace Disclosure.Core.Differences;

/// <summary>
/// Finds where two sequences differ: the blocks to take out of the first and to put in from the second, in order; none when they
/// are equal. The program gives one that a library works out: Core has no package.
/// </summary>
public delegate IReadOnlyList<AlignedBlock> Alignment(IReadOnlyList<string> before, IReadOnlyList<string> after);
