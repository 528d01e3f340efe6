using System.Globalization;

namespace Disclosure.Core.Documents;

/// <summary>
/// The ids of passages, for links that people pass on: made of how a passage begins, without its figures, so that they outlive passages that are
/// added, moved or taken away, a corrected figure and a word that is changed further on. Where two begin alike their whole texts tell
/// them apart: a link that has come to mean two leads to none, not to the wrong one.
/// </summary>
internal static class PassageAnchors
{
    // As many letters as hold what a paragraph is about.
    private const int Beginning = 40;
    // What is shorter says little: 「本单位无此项支出」 stands under many headings.
    private const int Short = 12;
    private const int Length = 8;

    /// <summary>The passages of a part with their ids, which no two passages of a document share.</summary>
    public static IReadOnlyList<Passage> On(IReadOnlyList<Passage> passages)
    {
        string[] begin = [.. passages.Select(p => IdOf(p, BeginningOf(p)))];
        var alike = begin.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var taken = begin.ToHashSet(StringComparer.Ordinal);
        return [.. passages.Select((p, i) => p.With(alike.Contains(begin[i]) ? Free(IdOf(p, $"{HeadingOf(p)}|{p.Text}"), taken) : begin[i]))];
    }

    // A part is told from another by its name.
    private static string IdOf(Passage passage, string text) => "p" + ShortHash.Of($"{passage.Part}|{text}")[..Length];

    private static string BeginningOf(Passage passage)
    {
        var letters = string.Concat(passage.Text.Where(char.IsLetter).Take(Beginning));
        if (letters.Length == 0) letters = passage.Text;
        return letters.Length < Short && !passage.IsHeading ? $"{HeadingOf(passage)}|{letters}" : letters;
    }

    private static string HeadingOf(Passage passage) => passage.Headings.Count == 0 ? "" : passage.Headings[^1];

    // The same text twice: the second is the second.
    private static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var i = 2; !taken.Add(free); i++) free = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
        return free;
    }
}
