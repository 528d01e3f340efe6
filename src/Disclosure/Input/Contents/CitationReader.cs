using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Input.Contents;

/// <summary>Reads links that cite cells: <c>[407.91](表一/收入/收入总计)</c>, <c>[20.00](&lt;= 甲 - 乙&gt;)</c>.</summary>
internal static class CitationReader
{
    /// <summary>Whether a link's target is not an address of the web (or meant as one): then it cites cells.</summary>
    public static bool IsCitation(string url)
    {
        if (url.Length == 0 || url[0] is '#' or '/' or '.' or '?') return false;
        // A scheme is letters before a colon; a year before one names another year's tables.
        var colon = url.IndexOf(':');
        return colon < 0 || !char.IsAsciiLetter(url[0]) || url.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters);
    }

    /// <summary>The citation; its source is empty after a finding.</summary>
    public static Citation Read(string url, IReadOnlyList<Inline> text, Place place, FindingList findings)
    {
        if (!url.StartsWith('=')) return new Citation(url, [Only(url)], text, place);
        var source = FormulaParser.ParseSum(url[1..], out var fault);
        if (source is null) findings.Error("bad-citation", place, $"引用的算式{Bracketed.Of(url)}读不懂：{fault}");
        return new Citation(url, source ?? [], text, place);
    }

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static Term Only(string address) => new(1, new Factor.One(new CellPattern(address, [])), []);
}
