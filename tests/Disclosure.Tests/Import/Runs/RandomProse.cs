using Disclosure.Core.Documents;
using Disclosure.Tests.Import.Office;

namespace Disclosure.Tests.Import.Runs;

/// <summary>Makes prose for the parts of a document, and the Word file that a person would have typed it in. The same number gives the same.</summary>
internal sealed class RandomProse
{
    private const string Numerals = "一二三四五六七八九";

    private readonly Random _random;

    private RandomProse(int number) => _random = new Random(number);

    /// <summary>The document with other prose.</summary>
    public static Budget In(Budget budget, int number)
    {
        var prose = new RandomProse(number);
        return budget with { Narratives = budget.Edition.Parts.Where(p => p.IsProse).ToDictionary(p => p.Key, p => new Narrative(p.Key, prose.Blocks(), default), StringComparer.Ordinal) };
    }

    /// <summary>The bytes of the Word file: the titles of the parts, numbered headings with outline levels, paragraphs, items with their numbers.</summary>
    public static byte[] File(Budget budget) => MadeWord.Archive(string.Concat(budget.Edition.Parts.Where(p => p.IsProse)
        .Select(p => Heading(0, p.Title.Replace("{单位}", budget.Unit.Name, StringComparison.Ordinal)) + string.Concat(budget.Narratives[p.Key].Blocks.Select(Paragraphs))))).Bytes();

    private List<ProseBlock> Blocks()
    {
        var blocks = new List<ProseBlock>();
        for (var i = 0; i < _random.Next(1, 5); i++)
        {
            blocks.Add(new HeadingBlock(2, Words($"{Numerals[i]}、{RandomWords.Name(_random)}"), default));
            for (var j = 0; j < _random.Next(3); j++)
            {
                blocks.Add(new HeadingBlock(3, Words($"（{Numerals[j]}）{RandomWords.Name(_random)}"), default));
                Text(blocks);
            }
            Text(blocks);
        }
        return blocks;
    }

    private void Text(List<ProseBlock> blocks)
    {
        for (var i = 0; i < _random.Next(1, 3); i++) blocks.Add(new ParagraphBlock(Words(RandomWords.Sentence(_random) + RandomWords.Sentence(_random)), default));
        if (_random.Next(3) > 0) return;
        var items = Enumerable.Range(0, _random.Next(2, 5)).Select(_ => (IReadOnlyList<ProseBlock>)[new ParagraphBlock(Words(RandomWords.Sentence(_random)), default)]);
        blocks.Add(new ListBlock(_random.Next(2) == 0 ? '.' : '、', 1, [.. items], default));
    }

    private static string Paragraphs(ProseBlock block) => block switch
    {
        HeadingBlock heading => Heading(heading.Level - 1, Words(heading.Text)),
        ParagraphBlock paragraph => MadeWord.P(Words(paragraph.Text)),
        ListBlock list => string.Concat(list.Items.Select((item, i) => MadeWord.P($"{i + 1}{list.Delimiter}{Words(((ParagraphBlock)item[0]).Text)}"))),
        _ => throw new ArgumentException($"no such block: {block.GetType().Name}", nameof(block)),
    };

    private static string Heading(int level, string text) => MadeWord.P(text, $"<w:outlineLvl w:val=\"{level}\"/>");

    private static IReadOnlyList<Inline> Words(string text) => [new TextRun(text, default)];

    private static string Words(IReadOnlyList<Inline> text) => ((TextRun)text[0]).Text;
}
