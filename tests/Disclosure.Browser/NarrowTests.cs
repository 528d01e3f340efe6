namespace Disclosure.Browser;

/// <summary>On a phone each row shows its name and its first amount, and no reader with large type scrolls sideways for a figure on a wide screen.</summary>
public sealed class NarrowTests(BrowserSession session)
{
    private static readonly Once<IReadOnlyDictionary<Look, NarrowReport>> Visits = new(VisitAsync);

    private static readonly Look[] Phones = [new(360, "light"), new(360, "elder"), new(320, "elder"), new(320, "large")];

    private static readonly Look[] Screens = [new(1280, "elder"), new(1280, "light"), new(768, "light"), new(1920, "light")];

    // How many cells a row shows, on how many lines they begin, and how many of them are set in one line.
    private const string Lines =
        """
        () => {
          const cells = [...document.querySelectorAll('.grid tbody td[data-l]')].filter(c => c.textContent.trim());
          const heightOf = cell => { const range = document.createRange(); range.selectNodeContents(cell); return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size; };
          return [cells.length, new Set(cells.map(c => Math.round(c.getBoundingClientRect().top))).size, cells.filter(c => heightOf(c) === 1).length];
        }
        """;

    public static TheoryData<string> Real => SitePages.WithGrids;

    /// <summary>The pages of tables of the made-up portal.</summary>
    public static TheoryData<string> MadeUp => [.. FictionPages.Tables(file => file == "full.html")];

    /// <summary>What a check compared, page by page, of the real site and, each check once, of the made-up portal.</summary>
    public static TheoryData<string> Equations =>
    [
        .. BuiltSite.Current.Pages.Where(IsOfCheck),
        .. BuiltSite.Fiction.Pages.Where(IsOfCheck).GroupBy(page => page.Split('/')[^1]).Select(pages => BuiltSite.Fiction.PathOf(pages.Last())),
    ];

    // Each page in two of the looks of a phone and in two of those of a screen; in all where all is asked for.
    private static readonly Lazy<Dictionary<string, int>> Turns = new(() => Equations.Concat(Real).Select(row => (string)row)
        .Concat(MadeUp.Select(row => BuiltSite.Fiction.PathOf((string)row))).Distinct(StringComparer.Ordinal)
        .Select((page, turn) => (page, turn)).ToDictionary(p => p.page, p => p.turn, StringComparer.Ordinal));

    [Theory, MemberData(nameof(Equations))]
    public async Task On_a_phone_every_figure_that_a_check_compared_is_in_view(string page) =>
        (await OfAsync(page, Phones)).SelectMany(found => found.Nameless.Concat(found.Hidden)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Real))]
    public async Task On_a_phone_every_row_shows_its_name(string page) =>
        (await OfAsync(page, Phones)).SelectMany(found => found.Nameless).ShouldBeEmpty();

    [Theory, MemberData(nameof(Real))]
    public async Task On_a_phone_every_row_shows_its_first_amount(string page) =>
        (await OfAsync(page, Phones)).SelectMany(found => found.Amountless).ShouldBeEmpty();

    [Theory, MemberData(nameof(Real))]
    public async Task On_a_wide_screen_every_figure_is_in_view(string page) =>
        (await OfAsync(page, Screens)).SelectMany(found => found.Hidden).ShouldBeEmpty();

    [Theory, MemberData(nameof(MadeUp))]
    public async Task On_a_phone_every_row_of_a_made_up_table_shows_its_name_and_its_first_amount(string page) =>
        (await OfAsync(BuiltSite.Fiction.PathOf(page), Phones)).SelectMany(found => found.Nameless.Concat(found.Amountless)).ShouldBeEmpty();

    [Theory, MemberData(nameof(MadeUp))]
    public async Task On_a_wide_screen_every_figure_of_a_made_up_table_is_in_view(string page) =>
        (await OfAsync(BuiltSite.Fiction.PathOf(page), Screens)).SelectMany(found => found.Hidden).ShouldBeEmpty();

    [Fact]
    public async Task The_only_row_of_a_table_is_a_list_where_its_columns_have_no_room()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Fiction.PathOf("shili-forms/2031/t3.html")));
        foreach (var look in (Look[])[new(360, "light"), new(360, "elder"), new(768, "light")])
        {
            await look.ShowAsync(opened);
            var lines = await opened.Page.EvaluateAsync<int[]>(Lines);
            lines[0].ShouldBeGreaterThan(5, look.ToString());
            lines[1].ShouldBe(lines[0], look.ToString());
            lines[2].ShouldBe(lines[0], look.ToString());
        }
    }

    private static bool IsOfCheck(string page) => page.Split('/')[^1].StartsWith("checks-", StringComparison.Ordinal);

    private async Task<IEnumerable<NarrowReport>> OfAsync(string page, Look[] looks)
    {
        var found = await Visits.OfAsync(session, page);
        return looks.Where(found.ContainsKey).Select(look => found[look]);
    }

    private static async Task<IReadOnlyDictionary<Look, NarrowReport>> VisitAsync(BrowserSession session, string page)
    {
        await using var opened = await session.OpenAsync(Path.IsPathRooted(page) ? new(page) : session.AddressOf(page));
        var found = new Dictionary<Look, NarrowReport>();
        var turn = Turns.Value[page];
        foreach (var look in AuditPlan.ByTurns(Phones, turn, 2).Concat(AuditPlan.ByTurns(Screens, turn, 2)))
        {
            await look.ShowAsync(opened);
            found[look] = await NarrowReport.OfAsync(opened.Page);
        }

        await opened.SetElderAsync(false);
        return found;
    }
}
