using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Tables;

/// <summary>The heads of a grid's columns with their ids on the page.</summary>
/// <param name="heads">The heads.</param>
/// <param name="prefix">What the ids begin with.</param>
internal sealed class HeadIds(LaidOutHeads heads, string prefix)
{
    private const int Capitals = 26;

    private readonly string?[] _over = new string?[heads.All.Count];

    /// <summary>
    /// What the ids of the heads of a document's table begin with, by its place among all: capitals, which begin no other id. Every cell names all its
    /// heads, so they are as short as they can be.
    /// </summary>
    public static string PrefixOf(int table) => (table < Capitals ? "" : PrefixOf((table / Capitals) - 1)) + (char)('A' + (table % Capitals));

    /// <summary>The heads.</summary>
    public LaidOutHeads Heads => heads;

    /// <summary>The id of a head by its position among all.</summary>
    public string IdOf(int head) => $"{prefix}c{head + 1}";

    /// <summary>The ids of the heads over a column's cells, topmost first, with blanks between; blank where it has none here.</summary>
    public string IdsOf(Leaf leaf) => heads.OwnOf(leaf) is >= 0 and var own ? Over(own) : "";

    // Asked for every cell below, so kept.
    private string Over(int head) => _over[head] ??= heads.All[head].Above is var above && above >= heads.Titles ? $"{Over(above)} {IdOf(head)}" : IdOf(head);
}
