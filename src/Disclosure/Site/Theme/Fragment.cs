using System.Buffers;
using System.Globalization;
using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Site.Theme;

/// <summary>Links to places within a page.</summary>
internal static class Fragment
{
    // What an address may hold and the fragment of a link may not.
    private static readonly SearchValues<char> Reserved = SearchValues.Create("%\\\"<>`{}|^[]#");

    /// <summary>The id that passages had before they had their own: the line on which one begins. Links to it lie about, and still lead there.</summary>
    public static string OfLine(Place place) => string.Create(CultureInfo.InvariantCulture, $"l{place.Line}");

    /// <summary>The link to the element whose id is this address.</summary>
    public static string To(string id) => "#" + Of(id);

    /// <summary>A part of an id as it stands in such a link.</summary>
    public static string Of(string id)
    {
        if (!id.AsSpan().ContainsAny(Reserved)) return id;
        var link = new StringBuilder();
        foreach (var c in id) link.Append(Reserved.Contains(c) ? Uri.HexEscape(c) : c.ToString());
        return link.ToString();
    }
}

/// <summary>Takes a finished file of the site.</summary>
/// <param name="path">Its path in the site, with forward slashes.</param>
/// <param name="bytes">The whole file, in UTF-8; valid during the call.</param>
internal delegate void PageSink(string path, ReadOnlySpan<byte> bytes);
