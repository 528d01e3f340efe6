using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>
/// Reads what a document explains: a paragraph that opens with a term in bold and a colon, and an entry that names a subject level by
/// level and says what it is.
/// </summary>
internal static partial class GlossaryReader
{
    /// <summary>The terms, in the order of the document.</summary>
    public static Glossary Of(CheckContext context)
    {
        var subjects = context.Budget.Classifications.Values.SelectMany(c => CodeMentions.Of(context, c))
            .Where(m => m is { IsEntry: true, Subject: not null }).ToLookup(m => m.Passage.Place);
        var terms = new List<GlossaryTerm>();
        foreach (var part in context.Budget.Edition.Parts)
        {
            if (!context.Budget.Narratives.TryGetValue(part.Key, out var narrative)) continue;
            var openings = Openings(narrative.Blocks).ToDictionary(o => o.Block.Place, o => o.Name);
            foreach (var passage in context.Passages.Where(p => p.Part == part.Key))
            {
                if (openings.TryGetValue(passage.Place, out var name)) Add(terms, name, Behind(passage.Text, passage.Text.IndexOfAny(Colons)), passage, null);
                foreach (var entry in subjects[passage.Place]) Add(terms, entry.LastName, Behind(entry), passage, entry.Subject!.Code);
            }
        }
        return new Glossary(terms);
    }

    private static readonly char[] Colons = [':', '：'];

    private static void Add(List<GlossaryTerm> terms, string name, string definition, Passage passage, string? code)
    {
        // A term of one letter would be found in every sentence; one without words behind it heads a list.
        if (name.Length < 2 || definition.Length == 0) return;
        terms.Add(new GlossaryTerm(name, definition, passage.Part, passage.Place) { Anchor = passage.Anchor, Code = code });
    }

    private static IEnumerable<(ParagraphBlock Block, string Name)> Openings(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ListBlock list)
            {
                foreach (var opening in list.Items.SelectMany(Openings)) yield return opening;
            }
            else if (block is ParagraphBlock { Text: [Emphasis { IsStrong: true, Text: [TextRun term] }, TextRun rest, ..] } paragraph)
            {
                var name = Numbering().Replace(term.Text, "").Trim();
                if (rest.Text.TrimStart() is [':' or '：', ..] && name.IndexOfAny(Colons) < 0) yield return (paragraph, name);
                else if (name is [.. var bare, ':' or '：']) yield return (paragraph, bare.Trim());
            }
        }
    }

    private static string Behind(CodeMention entry)
    {
        var text = entry.Passage.Text;
        var end = entry.Words.At(entry.Names[^1].Start + entry.Names[^1].Name.Length);
        var colon = text.AsSpan(end).IndexOfAny(Colons);
        var verb = text.AsSpan(end).IndexOfAny(WordLists.Explaining);
        return Behind(text, end + (colon >= 0 && (verb < 0 || colon < verb) ? colon : Math.Max(0, verb - 1)));
    }

    private static string Behind(string text, int colon) => colon < 0 ? "" : text[(colon + 1)..].Trim();

    // 一、 (一) （一） 1. 1、 before a term number it and are no part of it.
    [GeneratedRegex(@"^\s*(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十\d]+[、.．])\s*", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Numbering();
}
