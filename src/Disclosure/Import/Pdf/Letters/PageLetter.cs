namespace Disclosure.Import.Pdf.Letters;

/// <summary>A letter of a page that is turned upright. Measures are points from the upper left corner of what is seen of the page.</summary>
/// <param name="Text">What it says: mostly one character.</param>
/// <param name="Left">Where its advance begins.</param>
/// <param name="Right">Where the next letter would begin.</param>
/// <param name="Baseline">The line on which it stands.</param>
/// <param name="Size">The size of its font; never below 1.</param>
internal sealed record PageLetter(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>Whether it is bold by its font, or because it is drawn twice.</summary>
    public bool IsBold { get; init; }

    /// <summary>Which of the letters of the page it is, in the order in which they are drawn.</summary>
    public int Order { get; init; }

    /// <summary>How it is turned against the reading direction of the page.</summary>
    public LetterTurn Turn { get; init; }

    /// <summary>The part of the page in which its text is shown, if that reaches beyond it; else null.</summary>
    public LetterClip? Clip { get; init; }

    /// <summary>Whether nothing of it is seen.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Half way between its left and its right.</summary>
    public double Centre => (Left + Right) / 2;

    /// <summary>The height of its middle, by which it belongs to a row.</summary>
    public double Middle => Baseline - Size * 0.35;
}

/// <summary>How a letter stands on the page.</summary>
internal enum LetterTurn
{
    /// <summary>Upright.</summary>
    None,

    /// <summary>Read downwards: turned clockwise by a quarter.</summary>
    Down,

    /// <summary>Read upwards.</summary>
    Up,

    /// <summary>Upside down or aslant, as stamps and watermarks are.</summary>
    Aslant,
}
