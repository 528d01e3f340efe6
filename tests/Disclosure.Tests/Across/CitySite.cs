using AngleSharp.Dom;
using Disclosure.Corpora;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Across;

/// <summary>The site of the made-up city: three departments of two units each, one of them only a name, and the units of the shipped editions.</summary>
public sealed class CitySite() : BuiltSite(scratch => City.Write(Repository.Input, Repository.Tests("Inputs"), scratch.Path("input"), 3, 2))
{
    /// <summary>The texts of what a selector finds on a page, each on one line.</summary>
    public IEnumerable<string> Texts(string page, string selector) =>
        Page(page).QuerySelectorAll(selector).Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The rows of a section's table on a page, as texts of cells.</summary>
    public IReadOnlyList<string[]> Rows(string page, string section) => [.. Page(page).QuerySelectorAll("section")
        .Single(s => s.QuerySelector("h2")!.TextContent == section)
        .QuerySelectorAll("tbody tr").Select(r => r.Children.Select(TextOf).ToArray())];

    // Without what is said under a name.
    private static string TextOf(IElement cell) =>
        string.Concat(cell.ChildNodes.Where(n => n is not IElement { ClassName: "about" }).Select(n => n.TextContent)).Trim();
}

/// <summary>The classes that look at it.</summary>
[CollectionDefinition(nameof(CityCollection))]
public sealed class CityCollection : ICollectionFixture<CitySite>;
