using Disclosure.Commands.Differences;

namespace Disclosure.Commands;

/// <summary>How a comparison is shown.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Top">How many rows a table shows at most; null for all.</param>
/// <param name="IsExplained">Whether it says what the narrative says of large changes.</param>
internal sealed record DiffView(DifferenceFormat Format, int? Top, bool IsExplained);
