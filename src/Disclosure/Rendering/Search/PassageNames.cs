using Disclosure.Core.Narratives;
using Disclosure.Rendering.Prose;

namespace Disclosure.Rendering.Search;

/// <summary>
/// Takes the passages out of a narrative and says which of them explain a term: paragraphs that open with strong words
/// (<c>**（二）基本支出**：指…</c>), and items of lists that open with words and a colon (<c>住房公积金：反映…</c>).
/// </summary>
internal sealed class PassageNames
{
    private readonly List<FindablePassage> _found = [];
    private readonly IReadOnlyList<Passage> _passages;
    private int _next;

    private PassageNames(Narrative narrative) => _passages = PassageReader.Of(narrative);

    /// <summary>The passages of a narrative in order.</summary>
    public static IReadOnlyList<FindablePassage> Of(Narrative narrative)
    {
        var names = new PassageNames(narrative);
        names.Read(narrative.Blocks, inList: false);
        return names._found;
    }

    // In the order in which the passages are read.
    private void Read(IReadOnlyList<Block> blocks, bool inList)
    {
        foreach (var block in blocks)
        {
            if (block is ListBlock list)
            {
                foreach (var item in list.Items) Read(item, inList: true);
                continue;
            }
            Add(_passages[_next++], (block as ParagraphBlock)?.Text, inList);
        }
    }

    private void Add(Passage passage, IReadOnlyList<Inline>? text, bool inList)
    {
        var id = ProseLinks.IdOf(passage.Place);
        if (passage.IsHeading)
        {
            _found.Add(new FindablePassage(PassageKind.Heading, passage.Text, "", id));
            return;
        }
        var strong = text is [Emphasis { IsStrong: true } first, ..] ? LengthOf(first.Text) : 0;
        var name = strong > 0 ? TermWords.Of(passage.Text[..strong]) : inList ? TermWords.BeforeColon(passage.Text) : "";
        if (name.Length == 0) _found.Add(new FindablePassage(PassageKind.Paragraph, "", passage.Text, id));
        else if (TermWords.IsExplained(passage.Text, strong)) _found.Add(new FindablePassage(PassageKind.Term, name, passage.Text, id));
        else _found.Add(new FindablePassage(PassageKind.Heading, passage.Text.TrimEnd(TermWords.Colons), "", id));
    }

    private static int LengthOf(IReadOnlyList<Inline> text) => text.Sum(inline => inline switch
    {
        TextRun run => run.Text.Length,
        Emphasis emphasis => LengthOf(emphasis.Text),
        Link link => LengthOf(link.Text),
        Citation citation => LengthOf(citation.Text),
        _ => 1,
    });
}
