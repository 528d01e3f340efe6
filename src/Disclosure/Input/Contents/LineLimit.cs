using Disclosure.Core.Findings;

namespace Disclosure.Input.Contents;

/// <summary>
/// Refuses lines that no narrative has before Markdown is read: each level of a list costs on every line of it, and each paragraph costs
/// however short it is.
/// </summary>
internal static class LineLimit
{
    /// <summary>The most levels of lists and quotations that the beginning of a line may open. The deepest real one opens one.</summary>
    public const int MostLevels = 16;

    /// <summary>The most lines with text that a file may have. The longest real one has about 100.</summary>
    public const int MostLines = 25_000;

    // Deeper than all the levels together, whatever they are marked with.
    private const int MostBlanks = 100;

    /// <summary>Whether a text has such lines; the first of each kind is a finding.</summary>
    public static bool IsBroken(string text, string name, FindingList findings)
    {
        var (number, filled, isDeep, isLong) = (0, 0, false, false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range);
            if (line.IsWhiteSpace()) continue;
            if (!isLong && ++filled > MostLines)
            {
                isLong = true;
                findings.Error("too-many", new Place(name, number, 1), $"有字的行超过 {MostLines} 行；一份文字说明通常不到 200 行，请检查是否放错了文件。");
            }
            if (isDeep || DepthOf(line) is not { } column) continue;
            isDeep = true;
            findings.Error("markdown-depth", new Place(name, number, column),
                $"这一行缩进得太深：列表和引用最多 {MostLevels} 层，开头的空格最多 {MostBlanks} 个；请检查是否有成串的符号。");
        }
        return isDeep || isLong;
    }

    // The column of the mark or blank that goes too far, from 1; null where none does.
    private static int? DepthOf(ReadOnlySpan<char> line)
    {
        var (levels, blanks, at) = (0, 0, 0);
        while (at < line.Length)
        {
            var mark = line[at] == ' ' ? 0 : MarkLength(line[at..]);
            if (line[at] == ' ') blanks++;
            else if (mark == 0) return null;
            else levels++;
            if (levels > MostLevels || blanks > MostBlanks) return at + 1;
            at += Math.Max(1, mark);
        }
        return null;
    }

    // How long the mark of a list or quotation is that a text begins with; 0 when it begins with none.
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text[0] == '>') return 1;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var end = digits > 0 && text[digits] is '.' or ')' or '、' ? digits + 1 : text[0] is '*' or '-' or '+' ? 1 : 0;
        return end > 0 && (end == text.Length || text[end] == ' ') ? end : 0;
    }
}
