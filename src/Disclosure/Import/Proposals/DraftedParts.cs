using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Proposals;

/// <summary>A part of a drafted edition.</summary>
/// <param name="Key">The name of its file.</param>
/// <param name="Title">Its title, with a placeholder for the unit.</param>
/// <param name="HasTables">Whether it is the part of the tables.</param>
internal sealed record DraftedPart(string Key, string Title, bool HasTables)
{
    private const int LongestEntry = 60;

    private static readonly (string Word, string Key)[] Names =
    [
        ("职能", "duties"), ("机构", "structure"), ("概况", "overview"), ("名词", "glossary"), ("编制说明", "preparation"), ("其他", "others"), ("项目", "projects"),
        ("绩效", "performance"), ("情况说明", "explanation"), ("说明", "notes"), ("附件", "annex"),
    ];

    /// <summary>The parts that the contents name, or that the headings before and behind the tables make.</summary>
    public static IReadOnlyList<DraftedPart> Of(IReadOnlyList<SourceBlock> blocks, string unit, int year)
    {
        var titles = FromContents(blocks);
        if (titles.Count < 2) titles = ["概况", "表", "情况说明", "名词解释"];
        var tables = titles.FindIndex(t => IsOfTables(t));
        if (tables < 0) titles.Insert(Math.Min(1, titles.Count), "表");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. titles.Select((t, i) => Part(t, i + 1, unit, year, taken))];
    }

    private static string Entry(string text) => text.Trim().TrimEnd([.. "0123456789"]).Trim('.', '·', '-', ' ', '\u3000');

    private static DraftedPart Part(string title, int number, string unit, int year, HashSet<string> taken)
    {
        var isTables = IsOfTables(title) && taken.Add("tables");
        var key = isTables ? "tables" : Names.FirstOrDefault(n => title.Contains(n.Word, StringComparison.Ordinal)).Key ?? FormattableString.Invariant($"part{number}");
        if (!isTables && !taken.Add(key)) taken.Add(key = FormattableString.Invariant($"part{number}"));
        var words = string.Concat(title.Where(c => !char.IsWhiteSpace(c)));
        if (unit.Length > 1) words = words.Replace(unit, "{单位}", StringComparison.Ordinal);
        return new DraftedPart(key, YearLabels.Of(words, year), isTables);
    }

    private static bool IsOfTables(string title) => Folded.Bare(title).EndsWith('表');

    // The topmost entries: 第一部分, or 一、 where no part is numbered so.
    private static List<string> FromContents(IReadOnlyList<SourceBlock> blocks)
    {
        var start = Enumerable.Range(0, blocks.Count).FirstOrDefault(i => blocks[i] is TextBlock text && Folded.Name(text.Text) is "目录" or "目次", -1);
        if (start < 0) return [];
        var entries = new List<string>();
        for (var i = start + 1; i < blocks.Count && blocks[i] is TextBlock text; i++)
        {
            // Dots that lead to a page may run on into the next line.
            var found = text.Text.Split('…', StringSplitOptions.RemoveEmptyEntries).Select(Entry).Where(e => e.Length > 0).ToList();
            if (found.Exists(e => e.Length > LongestEntry || entries.Contains(e))) break;
            entries.AddRange(found);
        }
        var parts = entries.Where(e => Folded.Name(e).StartsWith('第') && e.Contains("部分", StringComparison.Ordinal)).ToList();
        // A title that two lines hold.
        for (var i = 0; i < parts.Count; i++)
        {
            var next = entries.IndexOf(parts[i]) + 1;
            if (next < entries.Count && Folded.Ordinal(entries[next]).Length == 0 && !Folded.Name(entries[next]).StartsWith('第') && entries[next].Length < 12) parts[i] += entries[next];
        }
        return parts.Count > 1 ? parts : [.. entries.Where(e => Folded.Ordinal(e) is [not ('(' or '（' or (>= '0' and <= '9')), ..])];
    }
}
