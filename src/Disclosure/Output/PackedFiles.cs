using System.Text;

namespace Disclosure.Output;

/// <summary>
/// The files in a folder at the top of a site, as the lines of the site's list: a site has some 50 files a document, which take three times as
/// much as names.
/// </summary>
/// <param name="Lines">Their lines, sorted by path.</param>
/// <param name="Count">How many they are.</param>
internal readonly record struct PackedFiles(ReadOnlyMemory<byte> Lines, int Count)
{
    /// <summary>Packs files, whose paths begin with the folder.</summary>
    public static PackedFiles Of(IReadOnlyCollection<KeyValuePair<string, uint>> files) => new(ListLines.Of(files), files.Count);

    /// <summary>The paths again.</summary>
    public HashSet<string> Paths()
    {
        var paths = new HashSet<string>(Count, StringComparer.OrdinalIgnoreCase);
        var rest = Lines.Span;
        while (ListLines.Next(ref rest) is { Length: > 0 } line) paths.Add(Encoding.UTF8.GetString(line[ListLines.PathStart..]));
        return paths;
    }
}
