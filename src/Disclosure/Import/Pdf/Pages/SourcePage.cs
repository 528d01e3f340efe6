using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>What is seen of a page, turned upright: measures are points from its upper left corner.</summary>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Letters">What is read of it, blanks among it, in the order in which it is drawn.</param>
/// <param name="Rules">Its lines, as a person sees them.</param>
internal sealed record SourcePage(int Number, double Width, double Height, IReadOnlyList<PageLetter> Letters, IReadOnlyList<RulingLine> Rules)
{
    /// <summary>What is not read, each text with the reason, in Chinese, and whether nobody sees it.</summary>
    public IReadOnlyList<(string Text, string Reason, bool IsUnseen)> Dropped { get; init; } = [];

    /// <summary>Whether it has letters of which the file does not say what they are.</summary>
    public bool HasUnknownLetters { get; init; }

    /// <summary>Whether digits of two sizes touch, of which the smaller ones may be the mark of a note or a part of the figure.</summary>
    public bool HasDoubtfulMarks { get; init; }

    /// <summary>Whether most of its text was recognised in a picture of it.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>Whether it shows a picture.</summary>
    public bool HasPictures { get; init; }
}
