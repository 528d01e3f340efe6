namespace Disclosure.Site.Charts;

/// <summary>
/// Where things stand across a drawing of a flow, in thousandths of its width, and how much fits there. Heights are in ems of its text,
/// so that the drawing grows with the reader's type and its labels never shrink.
/// </summary>
/// <param name="Name">What the style sheet calls it.</param>
/// <param name="Source">The left edge of the nodes of the sources.</param>
/// <param name="In">The left edge of the bars where money reaches the purposes.</param>
/// <param name="Out">The left edge of the bars where it leaves them; their labels stand between.</param>
/// <param name="Use">The left edge of the nodes of the kinds of spending.</param>
/// <param name="Thickness">How wide nodes are.</param>
/// <param name="Letters">How many Chinese characters a line of a label holds: of a source, a purpose, a kind.</param>
/// <param name="Height">The height of all the money, in ems.</param>
/// <param name="Amount">How wide an amount may be, in ems: with longer ones the shape is not drawn, and the table says it all.</param>
/// <param name="Thin">Below which height a band is drawn with an edge of its own colour, so that it is seen where it is steep.</param>
internal sealed record FlowShape(
    string Name, int Source, int In, int Out, int Use, int Thickness, (int Source, int Purpose, int Use) Letters,
    double Height, double Amount, double Thin)
{
    /// <summary>The height of a line of a label, in ems.</summary>
    public const double Line = 1.35;

    /// <summary>What stays free between labels, in ems.</summary>
    public const double Gap = .7;

    /// <summary>For 40rem and more: names stand on one line.</summary>
    public static readonly FlowShape Wide = new("wide", 172, 358, 610, 796, 8, (7, 9, 7), 14, 7.3, .25);

    /// <summary>For a phone of 320 pixels and more: names are broken into lines of four or five characters.</summary>
    public static readonly FlowShape Narrow = new("narrow", 198, 354, 628, 786, 16, (4, 5, 4), 13, 4.7, .6);
}
