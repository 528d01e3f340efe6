using Disclosure.Core.Documents;
using Fluid;

namespace Disclosure.Site.Theme;

/// <summary>The names that templates may use, for each kind of page. The theme's README lists them for people.</summary>
internal sealed class PageShapes
{
    /// <summary>Registers what the engine may read of each view with its options.</summary>
    public PageShapes(TemplateOptions options)
    {
        var link = new ViewShape<LinkView>(options).Value("text", v => v.Text).Value("href", v => v.Href);
        var division = DivisionShape(options);
        var table = TableShape(options, link, division);
        var terms = ViewShape.ListOf(new ViewShape<TermView>(options)
            .Value("id", v => v.Id).Value("name", v => v.Name).Value("text", v => v.Text).Value("href", v => v.Href)
            .Value("noted", v => v.IsNoted));
        var download = new ViewShape<DownloadView>(options)
            .Value("text", v => v.Text).Value("purpose", v => v.Purpose).Value("href", v => v.Href).Value("type", v => v.Type);
        var downloads = ViewShape.ListOf(download);
        var corrections = ViewShape.ListOf(new ViewShape<CorrectionView>(options)
            .Value("number", v => v.Number).Value("date", v => v.Date).Value("name", v => v.Name).Value("href", v => v.Href)
            .Value("before", v => v.Before).Value("after", v => v.After).Value("reason", v => v.Reason));
        var units = ViewShape.ListOf(UnitShape(options, link));
        var part = PartShape(options);
        Everywhere = new Dictionary<string, ViewShape?>(StringComparer.Ordinal)
        {
            ["root"] = null,
            ["content"] = null,
            ["site"] = SiteShape(options),
            ["page"] = PageShape(options, link, part),
            ["budget"] = BudgetShape(options, link, part),
        };
        ByKind = new Dictionary<string, IReadOnlyDictionary<string, ViewShape?>>(StringComparer.Ordinal)
        {
            ["portal"] = With(("lead", null), ("about", null), ("units", units), ("departments", ViewShape.ListOf(DepartmentShape(options, UnitShape(options, link)))), ("links", ViewShape.ListOf(link)), ("index", null), ("data", ViewShape.ListOf(link)), ("columns", ViewShape.ListOf(link))),
            ["department"] = With("units", units),
            ["figures"] = With("across", AcrossShape(options, link)),
            ["sitemap"] = With(("units", units), ("links", ViewShape.ListOf(link))),
            ["names"] = With(("links", ViewShape.ListOf(link)), ("html", null)),
            ["not-found"] = Everywhere,
            ["manual"] = With(("html", null), ("links", ViewShape.ListOf(link))),
            ["search"] = With(("names", NamesShape(options, link)), ("telephone", link), ("units", units), ("words", null), ("links", ViewShape.ListOf(link)), ("directory", null)),
            ["home"] = With(
                ("answer", null), ("overview", ViewShape.ListOf(OverviewShape(options, link))),
                ("workbook", download), ("telephone", link), ("charts", ChartsShape(options)), ("projects", null),
                ("corrections", corrections), ("downloads", downloads)),
            ["compare"] = With("comparison", ComparisonShape(options)),
            ["completion"] = With("completion", CompletionShape(options)),
            ["unit"] = With(("comparisons", ViewShape.ListOf(ComparisonShape(options))), ("unit", null), ("former", null), ("years", ViewShape.ListOf(link))),
            ["prose"] = With(("html", null), ("terms", terms)),
            ["table"] = With(("table", table), ("terms", terms), ("corrections", corrections), ("others", ViewShape.ListOf(link)), ("downloads", downloads)),
            ["checks"] = With("checks", ChecksShape(options, link)),
            ["equations"] = With(("checks", ChecksShape(options, link)), ("shown", ViewShape.ListOf(CheckShape(options))), ("division", division)),
            ["full"] = With(("full", FullShape(options, table)), ("corrections", corrections), ("downloads", downloads)),
        };
    }

    /// <summary>The names on every page.</summary>
    public IReadOnlyDictionary<string, ViewShape?> Everywhere { get; }

    /// <summary>All names on each kind of page.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, ViewShape?>> ByKind { get; }

    private Dictionary<string, ViewShape?> With(string name, ViewShape? shape) => With((name, shape));

    private Dictionary<string, ViewShape?> With(params ReadOnlySpan<(string Name, ViewShape? Shape)> own)
    {
        var names = new Dictionary<string, ViewShape?>(Everywhere, StringComparer.Ordinal);
        foreach (var (name, shape) in own) names[name] = shape;
        return names;
    }

    private static ViewShape SiteShape(TemplateOptions options) => new ViewShape<SiteDescription>(options)
        .Value("name", v => v.Name).Value("column", v => v.Column).Value("organizer", v => v.Organizer)
        .Value("icp", v => v.IcpFiling).Value("police", v => v.PoliceFiling).Value("contact", v => v.Contact).Value("url", v => v.Url);

    private static ViewShape PageShape(TemplateOptions options, ViewShape link, ViewShape part) => new ViewShape<PageView>(options)
        .Value("kind", v => v.Kind).Value("key", v => v.Key).Value("title", v => v.Title).Value("heading", v => v.Heading)
        .Many("meta", v => v.Meta, new ViewShape<MetaView>(options).Value("name", v => v.Name).Value("content", v => v.Content))
        .Value("publishes", v => v.Publishes).Value("canonical", v => v.Canonical).Value("feed", v => v.Feed).Value("dataset", v => v.Dataset)
        .Many("crumbs", v => v.Crumbs, link).One("previous", v => v.Previous, link).One("next", v => v.Next, link)
        .Many("contents", v => v.Contents, part);

    private static ViewShape PartShape(TemplateOptions options)
    {
        var entry = new ViewShape<EntryView>(options)
            .Value("key", v => v.Key).Value("number", v => v.Number).Value("title", v => v.Title)
            .Value("short", v => v.Short).Value("href", v => v.Href).Value("current", v => v.Current);
        return new ViewShape<PartView>(options)
            .Value("key", v => v.Key).Value("title", v => v.Title).Value("short", v => v.Short)
            .Value("href", v => v.Href).Value("current", v => v.Current).Many("pages", v => v.Pages, entry);
    }

    private static ViewShape BudgetShape(TemplateOptions options, ViewShape link, ViewShape part) =>
        new ViewShape<BudgetView>(options)
            .Value("title", v => v.Title).Value("unit", v => v.Unit).Value("brief", v => v.Brief).Value("year", v => v.Year)
            .Value("name", v => v.Name).Value("word", v => v.Word).One("sibling", v => v.Sibling, link)
            .Value("home", v => v.Home).Value("checks", v => v.Checks).Value("full", v => v.Full).Value("search", v => v.Search)
            .One("compare", v => v.Compare, link).One("completion", v => v.Completion, link)
            .Many("parts", v => v.Parts, part)
            .Value("published", v => v.Published)
            .One("pdf", v => v.Pdf, new ViewShape<PdfView>(options).Value("href", v => v.Href).Value("size", v => v.Size));

    private static ViewShape OverviewShape(TemplateOptions options, ViewShape link)
    {
        var change = new ViewShape<ChangeView>(options)
            .Value("name", v => v.Name).Value("year", v => v.Year).Value("text", v => v.Text).Value("unit", v => v.Unit).Value("href", v => v.Href)
            .Value("aid", v => v.Aid).Value("stated", v => v.IsStated).Value("difference", v => v.Difference).Value("reason", v => v.Reason);
        return new ViewShape<OverviewView>(options)
            .Value("name", v => v.Name).Value("text", v => v.Text).Value("href", v => v.Href).Value("unit", v => v.Unit).Value("aid", v => v.Aid)
            .Many("same", v => v.Same, link).Many("changes", v => v.Changes, change);
    }

    private static ViewShape ChartsShape(TemplateOptions options) => ViewShape.ListOf(new ViewShape<ChartView>(options)
        .Value("id", v => v.Id).Value("kind", v => v.Kind).Value("title", v => v.Title).Value("html", v => v.Html));

    private static ViewShape DivisionShape(TemplateOptions options) => new ViewShape<DivisionView>(options).Value("rows", v => v.Rows)
        .Many("pages", v => v.Pages, new ViewShape<DivisionPageView>(options).Value("text", v => v.Text).Value("href", v => v.Href).Value("current", v => v.Current));

    private static ViewShape<TableView> TableShape(TemplateOptions options, ViewShape link, ViewShape division) => new ViewShape<TableView>(options)
        .Value("key", v => v.Key).Value("number", v => v.Number).Value("title", v => v.Title)
        .Value("unit", v => v.Unit).Value("html", v => v.Html).Value("wide", v => v.Wide)
        .Value("columns", v => v.Columns).Value("rows", v => v.Rows).Value("ordinals", v => v.Ordinals).Value("numbers", v => v.RowNumbers)
        .Value("numbered", v => v.Numbered).Value("left", v => v.Left).Value("right", v => v.Right)
        .Value("room", v => v.Room).Value("blanks", v => v.Blanks)
        .Value("address", v => v.Address).Value("code", v => v.Code).Value("long", v => v.Long)
        .One("division", v => v.Division, division)
        .Many("levels", v => v.Levels, new ViewShape<LevelView>(options).Value("level", v => v.Level).Value("name", v => v.Name))
        .Many("quotes", v => v.Quotes, new ViewShape<QuotedView>(options)
            .Value("id", v => v.Id).Value("name", v => v.Name).Value("text", v => v.Text).Value("href", v => v.Href).Many("quotes", v => v.Quotes, link));

    private static ViewShape FullShape(TemplateOptions options, ViewShape table) => new ViewShape<FullView>(options)
        .Value("address", v => v.Address).Value("code", v => v.Code)
        .Many("contents", v => v.Contents, new ViewShape<PlaceView>(options)
            .Value("title", v => v.Title).Value("href", v => v.Href).Value("page", v => v.Page)
            .Many("tables", v => v.Tables, new ViewShape<TablePlaceView>(options)
                .Value("number", v => v.Number).Value("title", v => v.Title).Value("href", v => v.Href).Value("page", v => v.Page)))
        .Many("parts", v => v.Parts, new ViewShape<FullPartView>(options)
            .Value("key", v => v.Key).Value("title", v => v.Title).Value("html", v => v.Html).Many("tables", v => v.Tables, table));

    private static ViewShape<SideBySideView> ComparisonShape(TemplateOptions options)
    {
        var section = new ViewShape<SideBySideSectionView>(options)
            .Value("name", v => v.Name).Value("html", v => v.Html).Value("panels", v => v.Panels).Value("measures", v => v.Measures);
        return new ViewShape<SideBySideView>(options)
            .Value("year", v => v.Year).Value("before", v => v.Before).Value("word", v => v.Word).Value("reasons", v => v.Reasons)
            .Many("sections", v => v.Sections, section).Many("stated", v => v.Stated, section);
    }

    private static ViewShape<CompletionView> CompletionShape(TemplateOptions options) => new ViewShape<CompletionView>(options)
        .Value("year", v => v.Year).Value("lead", v => v.Lead)
        .Many("sections", v => v.Sections, new ViewShape<CompletedView>(options).Value("name", v => v.Name).Value("note", v => v.Note).Value("html", v => v.Html));

    private static ViewShape<CheckView> CheckShape(TemplateOptions options) => new ViewShape<CheckView>(options)
        .Value("id", v => v.Id).Value("title", v => v.Title).Value("href", v => v.Href)
        .Value("passed", v => v.Passed).Value("failed", v => v.Failed).Value("acknowledged", v => v.Acknowledged).Value("pieces", v => v.Pieces)
        .Value("help", v => v.Help);

    private static ViewShape ChecksShape(TemplateOptions options, ViewShape link)
    {
        var finding = new ViewShape<FindingView>(options)
            .Value("text", v => v.Text).Value("formula", v => v.Formula).Many("places", v => v.Places, link).Value("reason", v => v.Reason);
        var findings = new ViewShape<FindingsView>(options)
            .Value("id", v => v.Id).Value("title", v => v.Title).Value("count", v => v.Count).Value("rest", v => v.Rest).Value("help", v => v.Help).Many("findings", v => v.Findings, finding);
        var check = CheckShape(options);
        return new ViewShape<ChecksView>(options)
            .Value("compared", v => v.Compared).Value("held", v => v.Held).Value("broken", v => v.Broken).Value("explained", v => v.Explained)
            .Value("places", v => v.Places)
            .Many("gaps", v => v.Gaps, findings).Many("others", v => v.Others, findings).Many("acknowledged", v => v.Acknowledged, findings)
            .Many("equations", v => v.Equations, check).Many("words", v => v.Words, check)
            .Many("skipped", v => v.Skipped, new ViewShape<SkippedView>(options)
                .Value("reason", v => v.Reason).Value("titles", v => v.Titles).Value("formulas", v => v.Formulas));
    }

    private static ViewShape NamesShape(TemplateOptions options, ViewShape link) => new ViewShape<NamesView>(options)
        .Many("projects", v => v.Projects, new ViewShape<NamedPlacesView>(options).Value("name", v => v.Name).Many("places", v => v.Places, link))
        .Many("terms", v => v.Terms, link)
        .Many("parts", v => v.Parts, new ViewShape<NamedPartView>(options)
            .Value("title", v => v.Title).Value("href", v => v.Href).Many("headings", v => v.Headings, link))
        .Many("tables", v => v.Tables, new ViewShape<NamedTableView>(options)
            .Value("number", v => v.Number).Value("title", v => v.Title).Value("href", v => v.Href).Value("rows", v => v.Rows).Value("html", v => v.Html));

    private static ViewShape DepartmentShape(TemplateOptions options, ViewShape unit) => new ViewShape<DepartmentView>(options)
        .Value("name", v => v.Name).Value("href", v => v.Href).Value("count", v => v.Count).Value("said", v => v.Said).Value("feed", v => v.Feed).Many("units", v => v.Units, unit);

    private static ViewShape AcrossShape(TemplateOptions options, ViewShape link) => new ViewShape<AcrossView>(options)
        .Many("links", v => v.Links, link).Value("lead", v => v.Lead).Many("parts", v => v.Parts, link)
        .Many("sections", v => v.Sections, new ViewShape<AcrossSectionView>(options)
            .Value("name", v => v.Name).Value("html", v => v.Html).Value("notes", v => v.Notes).Value("apart", v => v.Apart).Many("others", v => v.Others, link));

    private static ViewShape UnitShape(TemplateOptions options, ViewShape link) => new ViewShape<UnitView>(options)
        .Value("name", v => v.Name).Value("former", v => v.Former).Value("href", v => v.Href).Value("text", v => v.Text).Value("category", v => v.Category)
        .Many("years", v => v.Years, new ViewShape<YearView>(options)
            .Value("year", v => v.Year).Value("title", v => v.Title).Value("text", v => v.Text).Value("href", v => v.Href).Value("names", v => v.Names)
            .Many("pages", v => v.Pages, link));
}
