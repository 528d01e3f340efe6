using Disclosure.Core.Documents;

namespace Disclosure.Site.Portal.Maps;

/// <summary>What the page over all years of a unit is called, and the unit itself in them.</summary>
internal static class UnitNames
{
    /// <summary>The name of its file in the unit's folder.</summary>
    public const string File = "index.html";

    /// <summary>What it is called where a link leads to it: of documents of these kinds, and compared where one kind has several.</summary>
    public static string TextOf(IReadOnlyList<DocumentKind> kinds) =>
        $"历年{kinds.Words()}{(kinds.Distinct().Count() < kinds.Count ? "对比" : "")}";

    /// <summary>The names that a unit had in earlier years, the earliest first, in words; blank for none.</summary>
    public static string FormerOf(string today, IEnumerable<string> names) =>
        string.Join("、", names.Where(n => n.Length > 0 && n != today).Distinct(StringComparer.Ordinal));
}
