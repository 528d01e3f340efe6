namespace Disclosure.Site.Theme;

/// <summary>The names of a budget, by kind; a search leads to them too.</summary>
internal sealed record NamesView(
    IReadOnlyList<NamedPlacesView> Projects,
    IReadOnlyList<LinkView> Terms,
    IReadOnlyList<NamedPartView> Parts,
    IReadOnlyList<NamedTableView> Tables);

/// <summary>A name with the places that carry it.</summary>
internal sealed record NamedPlacesView(string Name, IReadOnlyList<LinkView> Places);

/// <summary>A narrative part with its headings.</summary>
internal sealed record NamedPartView(string Title, string Href, IReadOnlyList<LinkView> Headings);

/// <summary>A table with the number of its rows and their names, written out.</summary>
internal sealed record NamedTableView(string Number, string Title, string Href, string Rows, string Html);
