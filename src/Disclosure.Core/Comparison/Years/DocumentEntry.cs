using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Years;

/// <summary>What the portal's own pages say of a document and of its part of the site.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Key">Which one it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">The day of its publication, or null.</param>
/// <param name="Pages">Its pages in the order of reading, the first page first.</param>
public sealed record DocumentEntry(Unit Unit, DocumentKey Key, string Title, DateOnly? Published, IReadOnlyList<RecordedPage> Pages)
{
    /// <summary>Its year.</summary>
    public int Year => Key.Year;

    /// <summary>What a document like it is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its folder, a path from the site's root that ends in a slash.</summary>
    public string Folder { get; } = $"{Key}/";

    /// <summary>Its first page, a path from the site's root.</summary>
    public string Home => Folder + Pages[0].File;

    /// <summary>What its unit says of it in a sentence (摘要), or blank.</summary>
    public string Abstract { get; init; } = "";

    /// <summary>The names of its files of data, which stand in its folder.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Whether it has the figures of the units that belong to its own in its figures.</summary>
    public bool IncludesUnits { get; init; }

    /// <summary>Its totals that the portal sets beside those of other units.</summary>
    public IReadOnlyDictionary<PortalMeasure, RecordedFigure> Totals { get; init; } = new Dictionary<PortalMeasure, RecordedFigure>();

    /// <summary>What it spends by function, in printed order.</summary>
    public IReadOnlyList<RecordedFunction> Functions { get; init; } = [];

    /// <summary>How it was disclosed, and what the checks found.</summary>
    public RecordedState State { get; init; } = new(null, 0, 0, [], []);

    /// <summary>What was corrected after the publication, in the order of days.</summary>
    public IReadOnlyList<RecordedCorrection> Corrections { get; init; } = [];

    /// <summary>What the search over all units finds of it.</summary>
    public RecordedNames Found { get; init; } = RecordedNames.None;
}

/// <summary>A page of a document.</summary>
/// <param name="Title">Its name in navigation.</param>
/// <param name="File">The name of its file, which stands in the document's folder.</param>
public sealed record RecordedPage(string Title, string File);

/// <summary>A figure as the portal speaks of it.</summary>
/// <param name="Value">The amount, in its unit.</param>
/// <param name="Text">It as printed.</param>
/// <param name="Unit">Its unit, one of money.</param>
/// <param name="Link">The link to its row from the document's folder.</param>
public sealed record RecordedFigure(decimal Value, string Text, string Unit, string Link)
{
    /// <summary>The amount in 元.</summary>
    public decimal Yuan => MoneyUnit.InYuan(Value, Unit);
}

/// <summary>What is spent on a function.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Figure">The amount.</param>
public sealed record RecordedFunction(string Code, string Name, RecordedFigure Figure);

/// <summary>How a document was disclosed, and what the checks found.</summary>
/// <param name="Approved">The day of its approval (批复), or null.</param>
/// <param name="Open">How many of their warnings are open.</param>
/// <param name="Acknowledged">How many of them the unit has acknowledged.</param>
/// <param name="Missing">What it should speak of and does not, in words.</param>
/// <param name="Empty">The tables that have neither figures nor a note why, by their numbers.</param>
public sealed record RecordedState(DateOnly? Approved, int Open, int Acknowledged, IReadOnlyList<string> Missing, IReadOnlyList<string> Empty);

/// <summary>A correction as the portal speaks of it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Where">The address of the cell.</param>
/// <param name="Before">What it said; blank for nothing.</param>
/// <param name="After">What it says; blank for nothing.</param>
/// <param name="Reason">Why.</param>
/// <param name="Link">The link to its row from the document's folder.</param>
public sealed record RecordedCorrection(DateOnly Date, string Where, string Before, string After, string Reason, string Link)
{
    /// <summary>What was corrected, in words.</summary>
    public string Words => $"{Where}：原为{Bracketed(Before)}，更正为{Bracketed(After)}。原因：{Reason}";

    private static string Bracketed(string text) => text.Length == 0 ? "空白" : $" {text}";
}

/// <summary>
/// What is kept of a document when it is gone: all that the portal and the other documents of its unit need of it, and no more. The
/// portal and what stands beside other years are made of records alone, so it makes no difference whether a record comes from a
/// document that was just read or was written down by another build.
/// </summary>
/// <param name="Entry">Its part of the site, for the portal.</param>
/// <param name="Figures">What it says, for the other years of its unit.</param>
public sealed record DocumentRecord(DocumentEntry Entry, YearRecord Figures)
{
    /// <summary>Which document it is.</summary>
    public DocumentKey Key => Entry.Key;
}
