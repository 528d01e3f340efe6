namespace Disclosure.Site.Portal.Maps;

/// <summary>Divides names by how they begin: as few characters as it takes to have no more than so many in a group. A new name changes no other group.</summary>
internal static class PrefixGroups
{
    /// <summary>The groups, in order; each name is in one.</summary>
    /// <param name="items">What has the names, in their order.</param>
    /// <param name="nameOf">The name of one.</param>
    /// <param name="most">How many a group may have, but for those whose names are the same.</param>
    /// <param name="least">How many characters they have in common at least.</param>
    public static IEnumerable<PrefixGroup<T>> Of<T>(IReadOnlyList<T> items, Func<T, string> nameOf, int most, int least = 0) => Of(items, nameOf, (most, least), "");

    private static IEnumerable<PrefixGroup<T>> Of<T>(IReadOnlyList<T> items, Func<T, string> nameOf, (int Most, int Least) bounds, string prefix)
    {
        if (items.Count <= bounds.Most && prefix.Length >= bounds.Least) return [new PrefixGroup<T>(prefix, items)];
        // A name that ends here stands alone before those that are longer.
        return items.GroupBy(i => nameOf(i)[..Math.Min(nameOf(i).Length, prefix.Length + 1)], StringComparer.Ordinal)
            .SelectMany(g => g.Key == prefix ? [new PrefixGroup<T>(prefix, [.. g])] : Of([.. g], nameOf, bounds, g.Key));
    }
}

/// <summary>Names that begin alike.</summary>
/// <param name="Prefix">How; blank where they need no dividing.</param>
/// <param name="Items">What has them.</param>
internal sealed record PrefixGroup<T>(string Prefix, IReadOnlyList<T> Items);
