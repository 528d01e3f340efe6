using System.Globalization;
using Disclosure.Site.Search.Everywhere;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>
/// Renders the directory of names of a large site, <c>all/names.html</c>, for those whose browser runs no script: by the first character, codes by
/// their 类, each name with some of the units that have it. Pages are of bounded size, and a name stays on its page while the site grows little.
/// </summary>
internal sealed class NamePages
{
    /// <summary>Where the directory begins.</summary>
    public const string File = SiteSearch.Folder + "names.html";

    private const int MostNames = 150;
    private const int UsualBytes = 64 * 1024;
    private const int MostBytes = 200 * 1024;
    private const string Heading = "名称目录";

    private readonly MapFrame _frame;
    private readonly SiteNames _names;
    private readonly List<(string Key, string Title, string Html)> _lists = [];

    /// <summary>The directory of names.</summary>
    public NamePages(MapFrame frame, SiteNames names)
    {
        (_frame, _names) = (frame, names);
        AddCodes();
        AddNames();
    }

    /// <summary>Renders its pages.</summary>
    public void Render()
    {
        var plan = ShardPlan.For([.. _lists.Select(l => (l.Key, System.Text.Encoding.UTF8.GetByteCount(l.Html)))], UsualBytes, MostBytes);
        List<LinkView> links = [.. _lists.Select(l => new LinkView(l.Title, $"{FileOf(plan.Of(l.Key))}#{IdOf(l.Key)}"))];
        _frame.Render("names", File, Heading, [], new("links", links), new("html", ""));
        foreach (var page in _lists.GroupBy(l => plan.Of(l.Key)))
        {
            var heading = string.Create(CultureInfo.InvariantCulture, $"{Heading}，第 {page.Key + 1} 页");
            _frame.Render("names", SiteSearch.Folder + FileOf(page.Key), heading, [new(Heading, File)],
                new("links", (List<LinkView>)[]), new("html", string.Concat(page.Select(l => l.Html))));
        }
    }

    private static string FileOf(int page) => string.Create(CultureInfo.InvariantCulture, $"names-{page + 1}.html");

    private static string IdOf(string key) => "k-" + key.TrimStart('#');

    // What a code means most often is told by the name of its 类.
    private void AddCodes()
    {
        List<SiteName> coded = [.. _names.All.Where(n => n.Code.Length >= NameKeys.CodeDigits).OrderBy(n => n.Code, StringComparer.Ordinal).ThenBy(n => n.Plain, StringComparer.Ordinal)];
        var titles = coded.Where(n => n.Code.Length == NameKeys.CodeDigits).DistinctBy(n => n.Code, StringComparer.Ordinal).ToDictionary(n => n.Code, n => n.Name, StringComparer.Ordinal);
        foreach (var group in PrefixGroups.Of(coded, n => n.Code, MostNames, NameKeys.CodeDigits))
        {
            var title = titles.TryGetValue(group.Prefix, out var name) ? $"{group.Prefix} {name}" : group.Prefix;
            _lists.Add(("#" + group.Prefix, title, NameListHtml.Of(IdOf(group.Prefix), title, group.Items)));
        }
    }

    private void AddNames()
    {
        List<SiteName> named = [.. _names.All.Where(n => n.Plain.Length > 0 && n.Code.Length < NameKeys.CodeDigits).OrderBy(n => n.Plain, StringComparer.Ordinal)];
        foreach (var group in PrefixGroups.Of(named, n => n.Plain, MostNames, least: 1))
        {
            _lists.Add((group.Prefix, group.Prefix, NameListHtml.Of(IdOf(group.Prefix), group.Prefix, group.Items)));
        }
    }
}
