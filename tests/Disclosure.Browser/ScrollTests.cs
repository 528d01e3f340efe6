namespace Disclosure.Browser;

/// <summary>A table in its official form that is wider than its page: what moves keeps its name and its head, and nothing is cut.</summary>
public sealed class ScrollTests(BrowserSession session)
{
    // The column of names has room for as many characters in one line, a level or two down too; where a word has more than six it is wider.
    private const int LongestWord = 9;

    private static readonly Look[] Phones = [new(360, "light"), new(360, "elder")];

    private static readonly Look[] Read = [new(360, "light"), new(768, "light"), new(360, "elder"), new(1280, "elder")];

    private static readonly Once<Visit> Visits = new(VisitAsync);

    // Lines are read in two of the looks and the focus is followed in one, by turns; in all where all is asked for.
    private static readonly Lazy<Dictionary<string, int>> Turns = new(() => Pages
        .Select((row, turn) => (Page: (string)row, turn)).ToDictionary(p => p.Page, p => p.turn, StringComparer.Ordinal));

    /// <summary>Pages of the real budget and of the made-up portal.</summary>
    public static TheoryData<string> Pages =>
    [
        .. SitePages.WithTable.Select(page => BuiltSite.Current.PathOf((string)page)),
        .. FictionPages.Tables(_ => false).Select(BuiltSite.Fiction.PathOf),
    ];

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_at_an_edge(string page) => (await OfAsync(page)).Scrolled.Cut.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task The_name_of_every_row_stays_in_view(string page) => (await OfAsync(page)).Scrolled.Nameless.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_cell_in_view_stands_under_its_own_head(string page) => (await OfAsync(page)).Scrolled.Misheaded.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task What_scrolls_takes_the_focus_and_has_its_table_s_name(string page) => (await OfAsync(page)).Scrolled.Unnamed.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task No_line_of_a_name_ends_within_a_word(string page) => (await OfAsync(page)).BrokenNames.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task No_line_begins_with_a_mark_that_closes_or_ends_with_one_that_opens(string page) => (await OfAsync(page)).Marks.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_lies_under_what_stays_when_it_has_the_focus(string page) => (await OfAsync(page)).Covered.ShouldBeEmpty();

    private Task<Visit> OfAsync(string page) => Visits.OfAsync(session, page);

    private static async Task<Visit> VisitAsync(BrowserSession session, string page)
    {
        await using var opened = await session.OpenAsync(new Uri(page), width: 360);
        var (broken, marks) = (new List<string>(), new List<string>());
        var turn = Turns.Value[page];
        await BrokenAsync(opened, turn, broken, marks);
        await new Look(360, "light").ShowAsync(opened);
        var whole = opened.Page.Locator("input.full-form");
        if (await whole.CountAsync() > 0 && await whole.IsVisibleAsync())
            await whole.CheckAsync();
        var scrolled = await ScrollReport.OfAsync(opened.Page);
        var covered = await CoveredAsync(opened, AuditPlan.ByTurns(Phones, turn, 1));
        await BrokenAsync(opened, turn + 1, broken, marks);
        await opened.SetElderAsync(false);
        return new(scrolled, broken, marks, covered);
    }

    private static async Task<List<string>> CoveredAsync(OpenedPage opened, IEnumerable<Look> looks)
    {
        var found = new List<string>();
        foreach (var look in looks)
        {
            await look.ShowAsync(opened);
            found.AddRange((await opened.Page.EvaluateAsync<string[]>(CoveredReport.Script, StopSample.Most)).Select(stop => $"{look}：{stop}"));
        }

        return found;
    }

    private static async Task BrokenAsync(OpenedPage opened, int turn, List<string> names, List<string> marks)
    {
        foreach (var look in AuditPlan.ByTurns(Read, turn, 2))
        {
            await look.ShowAsync(opened);
            names.AddRange((await opened.Page.EvaluateAsync<string[]>(LineReport.BrokenNames, LongestWord)).Select(name => $"{look}：{name}"));
            marks.AddRange((await opened.Page.EvaluateAsync<string[]>(LineReport.Marks)).Select(found => $"{look}：{found}"));
        }
    }

    private sealed record Visit(ScrollReport Scrolled, IReadOnlyList<string> BrokenNames, IReadOnlyList<string> Marks, IReadOnlyList<string> Covered);
}
