using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>A subject that prose names level by level: 科学技术支出(类)科技条件与服务(款)机构运行(项).</summary>
/// <param name="Passage">Where.</param>
/// <param name="Words">The passage made plain; places are places in it.</param>
/// <param name="Classification">The classification whose levels it names.</param>
/// <param name="Names">The name at each level, the top first, and where it begins.</param>
internal sealed record CodeMention(
    Passage Passage, PlainText Words, Classification Classification, IReadOnlyList<(int Start, string Name)> Names)
{
    /// <summary>The subject of the lowest level that is meant: the one so named, at most one letter off; null when there is none.</summary>
    public required ClassificationItem? Subject { get; init; }

    /// <summary>Whether the passage explains it: it begins with the name, and goes on to say what it is.</summary>
    public bool IsEntry => Names[0].Start <= 3 && Behind.IndexOfAny(WordLists.Explaining + ":") is >= 0 and var says
        && Behind.IndexOfAny(Stops.Sentence) is var stop && (stop < 0 || says < stop);

    // The words just behind the name, where an entry says 反映 or 指.
    private ReadOnlySpan<char> Behind
    {
        get
        {
            var start = Math.Min(Words.Text.Length, Names[^1].Start + Names[^1].Name.Length);
            return Words.Text.AsSpan(start, Math.Min(9, Words.Text.Length - start));
        }
    }

    /// <summary>The name at the lowest level, as published.</summary>
    public string LastName => Written(Names.Count - 1);

    /// <summary>The name at a level (from 0), as published.</summary>
    public string Written(int level) => Words.Written(Names[level].Start, Names[level].Start + Names[level].Name.Length);
}
