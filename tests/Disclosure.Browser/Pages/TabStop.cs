namespace Disclosure.Browser.Pages;

/// <summary>A place where the Tab key stops.</summary>
internal sealed record TabStop
{
    /// <summary>Its number in the order of the document.</summary>
    public int Stop { get; init; }

    /// <summary>The landmark that it stands in.</summary>
    public string Region { get; init; } = "";

    public string Html { get; init; } = "";

    public double Left { get; init; }

    public double Top { get; init; }

    public double Right { get; init; }

    public double Bottom { get; init; }

    /// <summary>Whether an eye that reads on from another stop comes to this one: it is further down, or beside it and further on.</summary>
    public bool Follows(TabStop other) => Bottom > other.Top + 1 && (Top >= other.Top - 4 || Left >= other.Right - 4);
}
