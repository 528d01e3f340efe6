using Parlot;
using Parlot.Fluent;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>A rule of the engine's grammar with what it makes passed through another hand.</summary>
/// <param name="inner">The rule.</param>
/// <param name="isLevel">Whether the rule calls itself for what is nested; each call is a level then.</param>
/// <param name="made">Is given the position of what was read, and what the rule made of it.</param>
internal sealed class TemplateRule<T>(Parser<T> inner, bool isLevel, Func<TemplateParse, int, T, T>? made) : Parser<T>
{
    /// <inheritdoc/>
    public override bool Parse(ParseContext context, ref ParseResult<T> result)
    {
        // Only an include that the engine parses itself has another context, and that one reads nothing: see TemplateFiles.
        if (context is not TemplateParse parse) return inner.Parse(context, ref result);
        var start = parse.Scanner.Cursor.Offset;
        if (isLevel) parse.Enter();
        var isRead = inner.Parse(context, ref result);
        if (isLevel) parse.Leave();
        if (isRead && made is not null) result.Value = made(parse, AfterBlanks(parse.Source.Text, start), result.Value);
        return isRead;
    }

    private static int AfterBlanks(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start;
    }
}
