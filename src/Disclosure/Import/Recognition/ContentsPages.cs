using System.Text.RegularExpressions;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>Finds the table of contents, whose lines say what stands elsewhere.</summary>
internal static partial class ContentsPages
{
    private const int LongestEntry = 70;
    private const int ShortEntry = 40;
    private const double Alike = 0.75;

    /// <summary>The positions of its title and its lines.</summary>
    public static IReadOnlySet<int> Of(IReadOnlyList<SourceBlock> blocks, Edition edition, PartTitles titles)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not TextBlock text || Folded.Name(text.Text) is not ("目录" or "目次" or "目录:")) continue;
            found.Add(i);
            Follow(i + 1);
        }
        return found;

        void Follow(int from)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var i = from; i < blocks.Count && blocks[i] is TextBlock text; i++)
            {
                var entry = Entry(text.Text);
                if (Broken(i) is { } whole)
                {
                    if (!seen.Add(whole)) return;
                    found.UnionWith([i, ++i]);
                    continue;
                }
                if (entry.Length == 0 && text.Text.Length < LongestEntry) found.Add(i);
                else if (entry.Length > LongestEntry * 2 || seen.Contains(Target(entry)) || !(IsEntry(text, i) || IsLastLine(i, seen))) return;
                else
                {
                    seen.Add(Target(entry));
                    found.Add(i);
                }
            }
        }

        // The same part may be called by its whole title there and by half of it here.
        string Target(string entry) => titles.Find(entry)?.Key ?? Folded.Bare(entry);

        bool IsEntry(TextBlock text, int at) => HasLeader(text.Text) || (Folded.Ordinal(text.Text).Length > 0 && text.Text.Length < ShortEntry && !text.Text.Contains('。', StringComparison.Ordinal)) || titles.Find(Entry(text.Text)) is not null
            || edition.Tables.Values.Any(t => TableMatch.TitleLikeness(t, Entry(text.Text)) >= Alike)
            || blocks.Skip(at + 1).OfType<TextBlock>().Any(b => Folded.Bare(b.Text) == Folded.Bare(Entry(text.Text)));

        // A third line of an entry says nothing by itself; another entry follows on the same page.
        bool IsLastLine(int at, HashSet<string> seen) => found.Contains(at - 1) && at + 1 < blocks.Count && blocks[at + 1] is TextBlock next
            && blocks[at - 1].Origin.Page == next.Origin.Page && blocks[at].Origin.Page == next.Origin.Page && !seen.Contains(Target(Entry(next.Text))) && IsEntry(next, at + 1);

        // The part whose title stands on this line and the next.
        string? Broken(int at) => at + 1 < blocks.Count && blocks[at] is TextBlock text && blocks[at + 1] is TextBlock next
            && titles.Find(Entry(text.Text)) is null && titles.Find(Entry(next.Text)) is null ? titles.Find(Entry(text.Text + next.Text))?.Key : null;
    }

    private static bool HasLeader(string text) => text.Contains("……", StringComparison.Ordinal) || text.Contains("....", StringComparison.Ordinal);

    // Without the dots and the number of the page, which stands behind the first line of an entry that takes two.
    private static string Entry(string text) => Number().Replace(text, "").Replace("…", "", StringComparison.Ordinal).TrimEnd().TrimEnd([.. "0123456789"]).TrimEnd('.', '…', '·', '-', ' ', '\u3000', '\t');

    [GeneratedRegex(@"[ \t]\d{1,3}(?=[\p{IsCJKUnifiedIdeographs}])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Number();
}
