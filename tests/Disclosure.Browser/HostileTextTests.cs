using System.Text.RegularExpressions;

namespace Disclosure.Browser;

/// <summary>Whatever is typed into the input, a reader sees it as it was typed, and nothing of it runs.</summary>
public sealed partial class HostileTextTests(BrowserSession session)
{
    private static readonly Once<HostileVisit> Visits = new(HostileVisit.MakeAsync);

    /// <summary>All pages but 404.html, which is looked at for its words only: its style lies at the root of a web server.</summary>
    public static TheoryData<string> Pages => [.. BuiltSite.Hostile.Pages.Where(page => page != "404.html")];

    public static TheoryData<string> AllPages => [.. BuiltSite.Hostile.Pages];

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_typed_runs(string page) =>
        (await VisitAsync(page)).NothingRan.ShouldBeTrue();

    // Shows that the attacks work: without it the test above would pass whatever they are.
    [Fact]
    public async Task The_attacks_run_where_a_text_is_taken_for_HTML()
    {
        await using var opened = await session.OpenAsync(new Uri(BuiltSite.Hostile.PathOf("index.html")), width: 320);
        await opened.Page.SetContentAsync(HostileInput.Html);
        (await opened.Page.EvaluateAsync<bool>("() => window.__ran === 1")).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_says_nothing_and_opens_no_dialog(string page) =>
        (await VisitAsync(page)).Messages.ShouldBeEmpty();

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_asks_for_files_of_the_site_only(string page) =>
        (await VisitAsync(page)).Requests.Where(r => !r.StartsWith(new Uri(BuiltSite.Hostile.Folder).AbsoluteUri, StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(AllPages))]
    public async Task No_text_becomes_an_element_or_a_handler(string page) =>
        (await VisitAsync(page)).Intruders.ShouldBeEmpty();

    [Theory, MemberData(nameof(AllPages))]
    public async Task A_page_keeps_its_frame(string page) =>
        (await VisitAsync(page)).Frame.ShouldMatch(@"^a\.skip header\.banner div\.(frame|column) footer\.foot main 1 h1 1$");

    [Theory, MemberData(nameof(AllPages))]
    public async Task Wherever_a_text_stands_it_stands_as_typed(string page) =>
        (await VisitAsync(page)).Words.SelectMany(Changed).ShouldBeEmpty();

    [Fact]
    public async Task Every_text_stands_somewhere()
    {
        var words = new List<string>();
        foreach (var page in BuiltSite.Hostile.Pages) words.AddRange((await VisitAsync(page)).Words);
        HostileInput.Printed.Where(text => !words.Exists(w => w.Contains(text, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_no_wider_than_a_phone(string page) =>
        (await VisitAsync(page)).Overflow.ShouldBeEmpty();

    private Task<HostileVisit> VisitAsync(string page) => Visits.OfAsync(session, page);

    // An address leaves out blanks and sets a backslash before a slash of a name; any other change is a fault.
    private static IEnumerable<string> Changed(string words)
    {
        foreach (Match mark in Mark().Matches(words))
        {
            var typed = HostileInput.Printed.Single(t => BeginsWith(t, mark.Value));
            var rest = words[mark.Index..];
            if (!rest.StartsWith(typed, StringComparison.Ordinal) && !rest.StartsWith(InAddress(typed), StringComparison.Ordinal))
                yield return rest[..Math.Min(rest.Length, typed.Length)];
        }
    }

    private static bool BeginsWith(string text, string mark) =>
        text.StartsWith(mark, StringComparison.Ordinal) && !char.IsAsciiDigit(text[mark.Length]);

    private static string InAddress(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal).Replace("/", @"\/", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(data|edition|name|prose)-\d+")]
    private static partial Regex Mark();
}
