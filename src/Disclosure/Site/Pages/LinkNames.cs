using System.Globalization;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>Names of links that differ where they lead to different places: whoever hears a list of links has nothing but their names.</summary>
internal sealed class LinkNames
{
    private readonly Dictionary<string, List<string>> _targets = new(StringComparer.Ordinal);

    /// <summary>The link, its name with a number where another of that name leads elsewhere.</summary>
    public LinkView Distinct(LinkView link) => link with { Text = Distinct(link.Text, link.Href) };

    /// <summary>The short name, or the whole where another of the short one leads elsewhere.</summary>
    public string Distinct(string name, string whole, string href)
    {
        if (!_targets.TryGetValue(name, out var targets) || targets.Contains(href)) return Distinct(name, href);
        return Distinct(whole, href);
    }

    /// <summary>The name, with a number where another of that name leads elsewhere.</summary>
    public string Distinct(string name, string href)
    {
        if (!_targets.TryGetValue(name, out var targets)) _targets[name] = targets = [];
        var at = targets.IndexOf(href);
        if (at < 0)
        {
            at = targets.Count;
            targets.Add(href);
        }
        return at == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}（第 {at + 1} 处）");
    }
}
