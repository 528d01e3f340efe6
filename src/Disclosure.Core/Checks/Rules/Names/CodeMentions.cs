using System.Buffers;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>Finds the subjects that the narrative names level by level.</summary>
internal static class CodeMentions
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("，。;:!?、“”「」《》.0123456789\n ");

    /// <summary>The mentions of a classification, in order.</summary>
    public static IReadOnlyList<CodeMention> Of(CheckContext context, Classification classification)
    {
        var all = context.Once(static _ => new Dictionary<Classification, IReadOnlyList<CodeMention>>(ReferenceEqualityComparer.Instance));
        if (!all.TryGetValue(classification, out var mentions)) all[classification] = mentions = Find(context, classification);
        return mentions;
    }

    private static IReadOnlyList<CodeMention> Find(CheckContext context, Classification classification)
    {
        var marks = classification.Levels.Select(l => $"({l.Name})").ToList();
        if (marks.Count < 2) return [];
        var rivals = context.Budget.Classifications.Values
            .Where(c => c.Levels.Count > marks.Count).Select(c => $"({c.Levels[marks.Count].Name})").ToList();
        var lowest = new LowestCodes(classification);
        return [.. context.Passages.SelectMany(p => In(context, p, lowest, marks, rivals))];
    }

    private static IEnumerable<CodeMention> In(CheckContext context, Passage passage, LowestCodes lowest, List<string> marks, List<string> rivals)
    {
        var classification = lowest.Classification;
        if (!passage.Text.Contains(classification.Levels[0].Name, StringComparison.Ordinal)) yield break;
        var words = PlainPassages.Of(context, passage);
        for (var at = -1; (at = words.Text.IndexOf(marks[0], at + 1, StringComparison.Ordinal)) >= 0;)
        {
            if (NamesAt(words.Text, at, marks) is not { } names) continue;
            // 类款项 of another classification begin with 类款 too.
            var end = names[^1].Start + names[^1].Name.Length + marks[^1].Length;
            var span = Math.Min(40, words.Text.Length - end);
            if (rivals.Exists(r => words.Text.IndexOf(r, end, span, StringComparison.Ordinal) >= 0)) continue;
            yield return new CodeMention(passage, words, classification, names) { Subject = lowest.Find(names) };
        }
    }

    private static List<(int Start, string Name)>? NamesAt(string text, int first, List<string> marks)
    {
        var begin = first;
        while (begin > 0 && first - begin < 40 && !Ends.Contains(text[begin - 1])) begin--;
        if (begin == first) return null;
        var names = new List<(int, string)> { (begin, text[begin..first]) };
        var at = first;
        for (var i = 1; i < marks.Count; i++)
        {
            var start = at + marks[i - 1].Length;
            at = text.IndexOf(marks[i], start, Math.Min(60, text.Length - start), StringComparison.Ordinal);
            if (at <= start || text.AsSpan(start, at - start).ContainsAny(Ends)) return null;
            names.Add((start, text[start..at]));
        }
        return names;
    }
}
