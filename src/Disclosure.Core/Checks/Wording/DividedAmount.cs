using Disclosure.Core.Checks.Prose;
using Disclosure.Core.Narratives;

namespace Disclosure.Core.Checks.Wording;

/// <summary>An amount that a passage divides.</summary>
/// <param name="Figure">The amount.</param>
/// <param name="Passage">Where it stands.</param>
/// <param name="Text">The amount as published.</param>
/// <param name="At">Where it begins in the passage.</param>
internal sealed record DividedAmount(ProseFigure Figure, Passage Passage, string Text, int At);
