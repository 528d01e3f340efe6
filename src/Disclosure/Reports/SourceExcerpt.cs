using System.Buffers;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>A line of a source file with a mark under what a finding speaks of, for a terminal.</summary>
/// <param name="Line">The line, cut where it is long.</param>
/// <param name="Mark">Blanks, and a mark under each column of what is meant.</param>
internal sealed record SourceExcerpt(string Line, string Mark)
{
    private const string Cut = "…";

    private static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789.,%％");
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \u3000,，。；、：:{}[]()（）「」|");

    /// <summary>The excerpt; null where the line has no such column.</summary>
    /// <param name="text">The line.</param>
    /// <param name="column">The column in characters, from 1.</param>
    /// <param name="room">How many columns there are for it.</param>
    public static SourceExcerpt? Of(string text, int column, int room)
    {
        if (column < 1 || column > text.Length) return null;
        var start = column - 1;
        var end = EndOf(text, start);
        var from = FirstShown(text, start, room);
        var before = (from > 0 ? Cut : "") + PrintedText.Line(text[from..start], isStart: false);
        var meant = PrintedText.Line(text[start..end], isStart: false);
        var line = CutBehind(before + meant + PrintedText.Line(text[end..], isStart: false), room);
        var marks = Math.Max(1, Math.Min(LineWidth.Of(meant), LineWidth.Of(line) - LineWidth.Of(before)));
        return new SourceExcerpt(line, new string(' ', LineWidth.Of(before)) + new string('^', marks));
    }

    // What is quoted goes to its other mark, a figure on over its points and commas, but for one that ends it, a name to the next sign.
    private static int EndOf(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (rest[0] is '"' or '\'' && rest[1..].IndexOf(rest[0]) is >= 0 and var close) return start + close + 2;
        var length = char.IsAsciiDigit(rest[0]) || rest[0] == '-'
            ? 1 + Length(rest[1..].IndexOfAnyExcept(OfFigures), rest.Length - 1)
            : Length(rest.IndexOfAny(Ends), rest.Length);
        while (length > 1 && rest[length - 1] is ',' or '.') length--;
        return start + Math.Max(1, length);
    }

    private static int Length(int found, int all) => found < 0 ? all : found;

    private static int FirstShown(string text, int start, int room)
    {
        if (LineWidth.Of(text) <= room) return 0;
        var (from, used) = (start, 0);
        while (from > 0 && used < room / 2) used += LineWidth.Of(text[--from].ToString());
        return from;
    }

    private static string CutBehind(string line, int room)
    {
        if (LineWidth.Of(line) <= room) return line;
        var (end, used) = (0, 0);
        while (used + LineWidth.Of(line[end].ToString()) < room - 1) used += LineWidth.Of(line[end++].ToString());
        return line[..end] + Cut;
    }
}
