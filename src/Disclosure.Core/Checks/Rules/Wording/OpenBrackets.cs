using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Every bracket that opens is closed in its paragraph: else words are missing, or belong to what they should stand apart from.</summary>
public sealed class OpenBrackets : DocumentCheck
{
    private const string Opening = "(〔【《〈";
    private const string Closing = ")〕】》〉";
    private const int MostShown = 16;

    /// <inheritdoc/>
    public override string Id => "open-bracket";

    /// <inheritdoc/>
    public override string Title => "括号不成对";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有括号。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var sections = new PassageSections(context.Passages);
        foreach (var passage in context.Passages)
        {
            var words = PlainPassages.Of(context, passage);
            if (!words.Text.AsSpan().ContainsAny(Opening)) continue;
            examination.Look();
            if (Unclosed(words.Text) is not { } open) continue;
            // A paragraph may be broken where its page was: then the next one closes it.
            if (!passage.IsHeading && sections.Next(passage) is { } next && Closes(PlainPassages.Of(context, next).Text, words.Text[open])) continue;
            var end = Math.Min(words.Text.Length, open + MostShown);
            var at = context.EvidenceOf(passage, words.At(open), words.Written(open, end));
            examination.Warn($"{at}的「{at.Text}」里，括号「{at.Text[0]}」没有另一半；请补上，或者删去。", at);
        }
    }

    /// <summary>Where the first bracket opens that nothing closes; null when all are closed.</summary>
    internal static int? Unclosed(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.Contains(text[i])) open.Push(i);
            else if (Closing.IndexOf(text[i]) is >= 0 and var kind && open.Count > 0 && text[open.Peek()] == Opening[kind]) open.Pop();
        }
        return open.Count == 0 ? null : open.Last();
    }

    private static bool Closes(string text, char opening)
    {
        var (open, close) = (opening, Closing[Opening.IndexOf(opening)]);
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth < 0) return true;
        }
        return false;
    }
}
