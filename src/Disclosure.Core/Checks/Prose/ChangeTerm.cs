namespace Disclosure.Core.Checks.Prose;

/// <summary>A word of change with its figure, e.g. 减少 2583.62 万元.</summary>
/// <param name="Start">Where the word begins in plain text.</param>
/// <param name="Word">The word.</param>
/// <param name="Direction">Which way it points.</param>
/// <param name="Figure">By how much.</param>
internal sealed record ChangeTerm(int Start, string Word, ChangeDirection Direction, ProseFigure Figure)
{
    /// <summary>Behind its figure.</summary>
    public int End => Figure.End;
}
