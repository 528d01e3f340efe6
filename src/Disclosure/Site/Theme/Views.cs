namespace Disclosure.Site.Theme;

// What templates see. Blank texts stand for what is not known; the names that templates use are in PageShapes.

/// <summary>A link.</summary>
internal sealed record LinkView(string Text, string Href);

/// <summary>A meta tag.</summary>
internal sealed record MetaView(string Name, string Content);

/// <summary>A page: what is said of any.</summary>
internal sealed record PageView(string Kind, string Key, string Title, string Heading)
{
    /// <summary>What is published here, e.g. 部门预算公开: what a site is called that has no name.</summary>
    public string Publishes { get; init; } = "";

    public IReadOnlyList<MetaView> Meta { get; init; } = [];

    public string Canonical { get; init; } = "";

    /// <summary>What the data of the page is, as JSON-LD; blank where it has none.</summary>
    public string Dataset { get; init; } = "";

    /// <summary>The link to the feed of the site, or blank.</summary>
    public string Feed { get; init; } = "";

    public IReadOnlyList<LinkView> Crumbs { get; init; } = [];

    public LinkView? Previous { get; init; }

    public LinkView? Next { get; init; }

    /// <summary>The parts of the manual, the pages of the open one with it; none elsewhere.</summary>
    public IReadOnlyList<PartView> Contents { get; init; } = [];
}

/// <summary>A page in a budget's navigation.</summary>
internal sealed record EntryView(string Key, string Number, string Title, string Short, string Href, bool Current);

/// <summary>A part in a budget's navigation; without a link of its own when it has pages.</summary>
internal sealed record PartView(string Key, string Title, string Short, string Href, bool Current, IReadOnlyList<EntryView> Pages);

/// <summary>The budget that a page belongs to.</summary>
internal sealed record BudgetView(
    string Title, string Unit, string Brief, int Year, string Home, string Checks, string Full, string Search, IReadOnlyList<PartView> Parts)
{
    /// <summary>The day of publication in words, or blank.</summary>
    public string Published { get; init; } = "";

    /// <summary>What a document like it is called, e.g. 部门预算.</summary>
    public string Name { get; init; } = "";

    /// <summary>The plain word for it: 预算 or 决算.</summary>
    public string Word { get; init; } = "";

    /// <summary>The unit's document of the other kind for the same year, or null.</summary>
    public LinkView? Sibling { get; init; }

    /// <summary>The page that compares it with other years, or null.</summary>
    public LinkView? Compare { get; init; }

    /// <summary>The page that sets final accounts beside the budget of their year, or null; the budget leads to it too.</summary>
    public LinkView? Completion { get; init; }

    /// <summary>The whole document as a file for printing, or null where none was made.</summary>
    public PdfView? Pdf { get; init; }
}

/// <summary>A PDF of the site, and how large it is, in words.</summary>
internal sealed record PdfView(string Href, string Size);

/// <summary>A file of data to take away: its name in words with its format and size, what it is for, and its media type.</summary>
internal sealed record DownloadView(string Text, string Purpose, string Href, string Type);

/// <summary>A large figure of the first page: a total with its name, figure and unit.</summary>
internal sealed record OverviewView(string Name, string Text, string Href, string Unit)
{
    /// <summary>How much that is in 亿元; blank for less.</summary>
    public string Aid { get; init; } = "";

    /// <summary>The totals that are as large.</summary>
    public IReadOnlyList<LinkView> Same { get; init; } = [];

    /// <summary>What it was in other years, and what became of it.</summary>
    public IReadOnlyList<ChangeView> Changes { get; init; } = [];
}

/// <summary>The figure of the year before, what changed since then in words, and the reason, written out.</summary>
internal sealed record ChangeView(int Year, string Text, string Unit, string Href, string Difference, string Reason)
{
    /// <summary>Of what, where a figure is that of several totals; else blank.</summary>
    public string Name { get; init; } = "";

    /// <summary>How much the figure is in 亿元; blank for less.</summary>
    public string Aid { get; init; } = "";

    /// <summary>Whether this document says it itself, and no published document of that year.</summary>
    public bool IsStated { get; init; }
}

/// <summary>A chart of the first page: its finding, and its drawing and table written out; a sentence has no title.</summary>
internal sealed record ChartView(string Id, string Kind, string Title, string Html);

/// <summary>A long table: how many rows it has, and the pages that they stand on.</summary>
internal sealed record DivisionView(string Rows, IReadOnlyList<DivisionPageView> Pages);

/// <summary>A page of a long table; the open one has no link.</summary>
internal sealed record DivisionPageView(string Text, string Href, bool Current);

/// <summary>
/// A table, written out, with the cells of it that the narrative quotes; how many columns and rows a screen leaves out at first, whether
/// column numbers (栏次) and numbers of rows (行次) too, and the levels of subjects that it can be folded to, none when there are fewer than two.
/// </summary>
internal sealed record TableView(string Key, string Number, string Title, string Unit, string Html, bool Wide, IReadOnlyList<QuotedView> Quotes)
{
    public int Columns { get; init; }

    public int Rows { get; init; }

    public bool Ordinals { get; init; }

    public bool RowNumbers { get; init; }

    /// <summary>Whether its number is printed before its title.</summary>
    public bool Numbered { get; init; } = true;

    /// <summary>What is printed above it at the left; blank for nothing.</summary>
    public string Left { get; init; } = "";

    /// <summary>What is printed above it at the right; blank for nothing.</summary>
    public string Right { get; init; } = "";

    /// <summary>The classes that say how much room its grids need; blank where it has none.</summary>
    public string Room { get; init; } = "";

    /// <summary>The pages that it is divided over; null where it is whole.</summary>
    public DivisionView? Division { get; init; }

    /// <summary>Whether any of its places for values is blank.</summary>
    public bool Blanks { get; init; }

    /// <summary>Whether it has more rows than a screen shows.</summary>
    public bool Long { get; init; }

    public IReadOnlyList<LevelView> Levels { get; init; } = [];

    /// <summary>The address of its page, written out; blank where the site does not say its own.</summary>
    public string Address { get; init; } = "";

    /// <summary>The QR code of that address, ready HTML, or blank.</summary>
    public string Code { get; init; } = "";
}

/// <summary>A correction: its number in the document, the day in words, the cell, what it said (blank for nothing), what it says, and why.</summary>
internal sealed record CorrectionView(int Number, string Date, string Name, string Href, string Before, string After, string Reason);

/// <summary>
/// A budget beside the one before it (<paramref name="Before"/>, 0 when there is none), or all years of a unit; <paramref name="Stated"/>
/// are the earlier years that the budget gives itself.
/// </summary>
internal sealed record SideBySideView(int Year, int Before, IReadOnlyList<SideBySideSectionView> Sections, IReadOnlyList<SideBySideSectionView> Stated)
{
    /// <summary>The plain word for the documents that are compared.</summary>
    public string Word { get; init; } = "";

    /// <summary>The link to the page that gives the reasons for what changed last; blank where it is this one.</summary>
    public string Reasons { get; init; } = "";
}

/// <summary>Figures over several years, written out: the table, and panels of bars or blank; the measures where they are not one.</summary>
internal sealed record SideBySideSectionView(string Name, string Html, string Panels)
{
    public string Measures { get; init; } = "";
}

/// <summary>Final accounts beside the budget of their year: what came of the whole in a sentence, or blank, and the figures.</summary>
internal sealed record CompletionView(int Year, string Lead, IReadOnlyList<CompletedView> Sections)
{
    /// <summary>Each of the figures in words, with the id of its row.</summary>
    public IReadOnlyList<LinkView> Lines { get; init; } = [];
}

/// <summary>Figures under one heading, written out, with what is to be minded of how they are measured.</summary>
internal sealed record CompletedView(string Name, string Note, string Html);

/// <summary>A level of subjects, e.g. 类.</summary>
internal sealed record LevelView(int Level, string Name);

/// <summary>A term that a page uses and the document explains: the id of its definition on the page, and the link to the original.</summary>
internal sealed record TermView(string Id, string Name, string Text, string Href)
{
    /// <summary>Whether its own words on the page are a link already, so that it is opened by what is listed below.</summary>
    public bool IsNoted { get; init; }
}

/// <summary>A cell that the narrative quotes: its address and figure, and the links to where.</summary>
internal sealed record QuotedView(string Id, string Name, string Text, string Href, IReadOnlyList<LinkView> Quotes);

/// <summary>A part in the contents of the whole document, the number of its first page (blank but on paper), and its tables.</summary>
internal sealed record PlaceView(string Title, string Href, string Page, IReadOnlyList<TablePlaceView> Tables);

/// <summary>A table in the contents of the whole document.</summary>
internal sealed record TablePlaceView(string Number, string Title, string Href, string Page);

/// <summary>The whole document: its contents, and its parts.</summary>
internal sealed record FullView(IReadOnlyList<PlaceView> Contents, IReadOnlyList<FullPartView> Parts)
{
    /// <summary>The address of the document, written out; blank where the site does not say its own.</summary>
    public string Address { get; init; } = "";

    /// <summary>The QR code of that address, ready HTML, or blank.</summary>
    public string Code { get; init; } = "";
}

/// <summary>A part of the whole document, written out.</summary>
internal sealed record FullPartView(string Key, string Title, string Html, IReadOnlyList<TableView> Tables);

/// <summary>A year of a unit; <paramref name="Names"/> leads to the list of its names.</summary>
internal sealed record YearView(int Year, string Title, string Href, string Names, IReadOnlyList<LinkView> Pages)
{
    /// <summary>Which one it is, where it stands under the name of its unit.</summary>
    public string Text { get; init; } = "";
}

/// <summary>A unit of the portal; <paramref name="Href"/> leads to the page over its years, blank when it has one.</summary>
internal sealed record UnitView(string Name, string Href, IReadOnlyList<YearView> Years)
{
    /// <summary>The names that it had in earlier years (曾用名), or blank.</summary>
    public string Former { get; init; } = "";

    /// <summary>What the page over all its years is called.</summary>
    public string Text { get; init; } = "";

    /// <summary>What kind of body it is, or blank.</summary>
    public string Category { get; init; } = "";
}

/// <summary>A department with its units; <paramref name="Href"/> leads to a page of its own where they are not listed here, and is blank elsewhere. Blank is the name of those that belong to none.</summary>
internal sealed record DepartmentView(string Name, string Href, int Count, IReadOnlyList<UnitView> Units)
{
    /// <summary>What is said of it beside its name where its units are not listed here, or blank.</summary>
    public string Said { get; init; } = "";

    /// <summary>The way to the feed of what it and its units publish, or blank.</summary>
    public string Feed { get; init; } = "";
}

/// <summary>A page of figures over all units: the ways to the others (<paramref name="Links"/>; blank is the link of the page itself), what it says, and its tables.</summary>
internal sealed record AcrossView(IReadOnlyList<LinkView> Links, string Lead, IReadOnlyList<AcrossSectionView> Sections)
{
    /// <summary>The pages that it is split into; none where it is one.</summary>
    public IReadOnlyList<LinkView> Parts { get; init; } = [];
}

/// <summary>A table over units, written out: its heading, what is to be minded, and what could not be set beside the others and why, or blank.</summary>
internal sealed record AcrossSectionView(string Name, string Html, IReadOnlyList<string> Notes)
{
    public string Apart { get; init; } = "";

    public IReadOnlyList<LinkView> Others { get; init; } = [];
}
