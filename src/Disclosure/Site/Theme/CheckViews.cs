namespace Disclosure.Site.Theme;

/// <summary>
/// The page of what was checked: the sums that do not agree, what else to look at, what the unit lets stand, each by its kind; the
/// equations and the checks of words, and what did not apply.
/// </summary>
internal sealed record ChecksView(
    IReadOnlyList<FindingsView> Gaps,
    IReadOnlyList<FindingsView> Others,
    IReadOnlyList<FindingsView> Acknowledged,
    IReadOnlyList<CheckView> Equations,
    IReadOnlyList<CheckView> Words,
    IReadOnlyList<SkippedView> Skipped)
{
    /// <summary>The checks on each page of what was compared, with what stands of them there.</summary>
    public IReadOnlyList<IReadOnlyList<CheckView>> Pages { get; init; } = [];

    /// <summary>How many equations of all there are hold.</summary>
    public int Held => Equations.Sum(e => e.Passed);

    /// <summary>How many do not, and nobody has said why.</summary>
    public int Broken => Equations.Sum(e => e.Failed);

    /// <summary>How many do not, and the unit has said why.</summary>
    public int Explained => Equations.Sum(e => e.Acknowledged);

    /// <summary>How many were compared.</summary>
    public int Compared => Held + Broken + Explained;

    /// <summary>How many places to look at there are besides.</summary>
    public int Places => Words.Sum(w => w.Failed);
}

/// <summary>What one check found, those that are alike as one; <paramref name="Count"/> is of the places.</summary>
internal sealed record FindingsView(string Id, string Title, int Count, IReadOnlyList<FindingView> Findings)
{
    /// <summary>How many more findings there are than are listed.</summary>
    public int Rest { get; init; }

    /// <summary>The link to what the manual says of the check, or blank.</summary>
    public string Help { get; init; } = "";
}

/// <summary>What was found in words for people, the formula behind it or blank, where it is, and the unit's reason where it is acknowledged.</summary>
internal sealed record FindingView(string Text, string Formula, IReadOnlyList<LinkView> Places, string Reason);

/// <summary>
/// A check that ran: the link to what it compared, blank where it compared nothing; how many of its results hold, fail, or fail with a word of the
/// unit; and what it compared, written out in pieces.
/// </summary>
internal sealed record CheckView(string Id, string Title, string Href, int Passed, int Failed, int Acknowledged, IReadOnlyList<string> Pieces)
{
    /// <summary>The link to what the manual says of it, or blank.</summary>
    public string Help { get; init; } = "";
}

/// <summary>What was not checked for one reason, and the formulas behind it.</summary>
internal sealed record SkippedView(string Reason, IReadOnlyList<string> Titles, IReadOnlyList<string> Formulas);
