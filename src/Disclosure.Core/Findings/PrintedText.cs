using System.Globalization;
using System.Text;

namespace Disclosure.Core.Findings;

/// <summary>
/// Makes text harmless where it is printed: nothing in it moves a cursor, hides or turns letters, begins a line of its own, or is a
/// command to the machine that runs a build (<c>::error</c>, <c>##[error]</c>, <c>##teamcity[…]</c>). What would is shown as its code
/// point, <c>U+000A</c>.
/// </summary>
public static class PrintedText
{
    /// <summary>A line, or a text within one: line ends are shown too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isStart">Whether only blanks stand before it in its line.</param>
    public static string Line(string text, bool isStart = true)
    {
        if (!text.Contains('\n') && IsHarmless(text, isStart)) return text;
        var shown = new StringBuilder(text.Length + 16);
        Append(shown, text, isStart);
        return shown.ToString();
    }

    /// <summary>A text of lines, which keep their ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isStart">Whether only blanks stand before it in its line; afterwards, before what follows.</param>
    public static string Lines(string text, ref bool isStart)
    {
        var wasStart = isStart;
        var last = text.AsSpan(text.LastIndexOf('\n') + 1);
        isStart = (wasStart || last.Length < text.Length) && last.IsWhiteSpace();
        // Any line may be the first.
        if (IsHarmless(text, wasStart) && !text.Contains("::", StringComparison.Ordinal)) return text;
        var shown = new StringBuilder(text.Length + 16);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var isLast = range.End.Value == text.Length;
            var line = text.AsSpan(range);
            var hasReturn = !isLast && line.EndsWith('\r');
            Append(shown, hasReturn ? line[..^1] : line, wasStart);
            if (hasReturn) shown.Append('\r');
            if (!isLast) shown.Append('\n');
            wasStart = true;
        }
        return shown.ToString();
    }

    /// <summary>A piece of a JSON document: what would be shown is escaped instead, so that programs read what was there.</summary>
    public static string Json(string piece)
    {
        if (HiddenCharacters.IndexIn(piece) < 0 && PrivateCharacters.IndexIn(piece) < 0 && !piece.Contains("##", StringComparison.Ordinal)) return piece;
        var text = new StringBuilder(piece.Length + 16);
        for (var i = 0; i < piece.Length; i++)
        {
            var isPair = HiddenCharacters.CodeAt(piece, i) > char.MaxValue;
            // The second sign of a command is enough to break it.
            var isEscaped = piece[i] == '#' ? i > 0 && piece[i - 1] == '#' : IsShown(piece, i, isStart: false) && piece[i] != '\n';
            if (!isEscaped) text.Append(piece.AsSpan(i, isPair ? 2 : 1));
            else foreach (var half in piece.AsSpan(i, isPair ? 2 : 1)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)half:X4}");
            if (isPair) i++;
        }
        return text.ToString();
    }

    private static bool IsHarmless(ReadOnlySpan<char> text, bool isStart) =>
        HiddenCharacters.IndexIn(text) < 0 && PrivateCharacters.IndexIn(text) < 0 && !text.Contains("##", StringComparison.Ordinal)
        && !(isStart && text.TrimStart().StartsWith("::"));

    private static void Append(StringBuilder shown, ReadOnlySpan<char> line, bool isStart)
    {
        if (IsHarmless(line, isStart) && !line.Contains('\n'))
        {
            shown.Append(line);
            return;
        }
        for (var i = 0; i < line.Length; i++)
        {
            var isPair = HiddenCharacters.CodeAt(line, i) > char.MaxValue;
            if (IsShown(line, i, isStart)) shown.Append(HiddenCharacters.NameAt(line, i));
            else shown.Append(line.Slice(i, isPair ? 2 : 1));
            isStart = isStart && char.IsWhiteSpace(line[i]);
            if (isPair) i++;
        }
    }

    private static bool IsShown(ReadOnlySpan<char> line, int at, bool isStart) => line[at] switch
    {
        '\n' => true,
        ':' => isStart && line[at..].StartsWith("::"),
        '#' => IsCommand(line[at..]),
        _ => HiddenCharacters.IsAt(line, at) || PrivateCharacters.IndexIn(line.Slice(at, 1)) == 0,
    };

    // Some machines look for it anywhere in a line: ##[error], ##vso[…], ##teamcity[…].
    private static bool IsCommand(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("##")) return false;
        var end = text[2..].IndexOfAnyExceptInRange('a', 'z');
        return end >= 0 && text[2 + end] == '[';
    }
}

/// <summary>
/// The characters that have no shape but what one machine's fonts give them, above all the bullets of a PDF; and those that stand for
/// something that was lost. Elsewhere a box is shown, or nothing.
/// </summary>
public static class PrivateCharacters
{
    /// <summary>Where the first of them stands, or −1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\ue000', '\uf8ff');
        var lost = (first < 0 ? text : text[..first]).IndexOfAnyInRange('\ufffc', '\ufffd');
        if (lost >= 0) first = lost;
        // The halves before all characters of the planes 15 and 16, which are private.
        var rare = (first < 0 ? text : text[..first]).IndexOfAnyInRange('\udb80', '\udbff');
        return rare >= 0 ? rare : first;
    }
}
