using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Site.Theme.Sources;

namespace Disclosure.Site.Theme.Bundles;

/// <summary>
/// A style sheet without what only its authors read: comments, blank lines, indentation, blanks at the end of lines and the last semicolon of a rule. A quarter of what is sent is saved by that,
/// and nothing that means something is touched: texts and addresses stay letter by letter.
/// </summary>
internal sealed class StyleText
{
    private readonly ThemeText _source;
    private readonly FindingList _findings;
    private readonly StringBuilder _short = new();
    private readonly Stack<int> _open = new();
    private bool _isBroken;

    private StyleText(ThemeText source, FindingList findings) => (_source, _findings) = (source, findings);

    /// <summary>The shorter sheet. What is left open would swallow the sheet that follows, so it is an error.</summary>
    public static string Short(ThemeText source, FindingList findings)
    {
        var sheet = new StyleText(source, findings);
        for (var at = 0; at < source.Text.Length;) at = sheet.Take(at);
        if (sheet._open.Count > 0) sheet.Report(sheet._open.Last(), "样式表里这个 { 没有对应的 }。");
        sheet.EndLine();
        return sheet._short.ToString();
    }

    private string Text => _source.Text;

    // Takes what begins at a position, and says where the next begins.
    private int Take(int at)
    {
        if (IsAt("/*", at)) return SkipComment(at);
        if (Text[at] is '"' or '\'') return Copy(at, EndOfText(at));
        if (Text[at] == '\\') return Copy(at, at + 2);
        if (IsBareAddress(at)) return Copy(at, EndOf(")", at));
        if (Text[at] == '\n') EndLine();
        else if (Text[at] == '}') EndRule();
        else if (!IsBlank(Text[at]) || !IsAtStartOfLine) _short.Append(Text[at]);
        Count(at);
        return at + 1;
    }

    private int SkipComment(int at)
    {
        var end = EndOf("*/", at + 2);
        if (end < at + 4 || !IsAt("*/", end - 2)) Report(at, "样式表里这个注释没有结尾 */。");
        // Between two words it parts them, where a blank would mean something else.
        var isBetween = !IsAtStartOfLine && !IsBlank(_short[^1]) && end < Text.Length && !IsBlank(Text[end]) && Text[end] != '\n';
        if (isBetween) _short.Append("/**/");
        return end;
    }

    private int EndOfText(int at)
    {
        for (var i = at + 1; i < Text.Length && Text[i] != '\n'; i++)
        {
            if (Text[i] == Text[at]) return i + 1;
            if (Text[i] == '\\') i++;
        }
        Report(at, "样式表里这个引号没有结尾。");
        return Text.Length;
    }

    // An address without quotes may hold what looks like a comment.
    private bool IsBareAddress(int at) =>
        at >= 4 && string.Compare(Text, at - 4, "url(", 0, 4, StringComparison.OrdinalIgnoreCase) == 0
        && Text.AsSpan(at).TrimStart() is not ['"' or '\'', ..];

    private int EndOf(string sign, int at) => Text.IndexOf(sign, Math.Min(at, Text.Length), StringComparison.Ordinal) is var end and >= 0 ? end + sign.Length : Text.Length;

    private void Count(int at)
    {
        if (Text[at] == '{') _open.Push(at);
        else if (Text[at] == '}' && !_open.TryPop(out _)) Report(at, "样式表里这个 } 前面没有对应的 {。");
    }

    private void EndLine()
    {
        TrimBlanks();
        if (!IsAtStartOfLine) _short.Append('\n');
    }

    // Behind the last declaration a semicolon parts nothing; one that is a value's own, or all that a custom property has, stays.
    private void EndRule()
    {
        TrimBlanks();
        var last = _short.Length - 1;
        while (last >= 0 && _short[last] is '\n') last--;
        if (last > 0 && _short[last] == ';' && _short[last - 1] is not ('\\' or ':' or ' ')) _short.Remove(last, 1);
        _short.Append('}');
    }

    // But for a blank that is escaped.
    private void TrimBlanks()
    {
        while (_short.Length > 0 && IsBlank(_short[^1]) && (_short.Length == 1 || _short[^2] != '\\')) _short.Length--;
    }

    // The first fault is enough: what follows it is read in the wrong way.
    private void Report(int at, string message)
    {
        if (!_isBroken) _findings.Error("style-open", _source.At(at), message);
        _isBroken = true;
    }

    private int Copy(int from, int to)
    {
        to = Math.Min(to, Text.Length);
        _short.Append(Text, from, to - from);
        return to;
    }

    private bool IsAt(string sign, int at) => at >= 0 && string.CompareOrdinal(Text, at, sign, 0, sign.Length) == 0;

    private bool IsAtStartOfLine => _short.Length == 0 || _short[^1] == '\n';

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
