namespace Disclosure.Formatting;

/// <summary>A text of several lines as it stands below a bar (<c>|</c>).</summary>
internal static class BarText
{
    /// <summary>Whether it reads back the same: a line of blanks alone would not, and signs that nobody sees stand between marks.</summary>
    public static bool CanHold(string text)
    {
        if (text.Trim('\n').Length == 0 || text[0] == '\n') return false;
        return text.All(c => c == '\n' || (c >= ' ' && c is not ('\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff')))
            && text.TrimEnd('\n').Split('\n').All(line => line.Length == 0 || line.Trim().Length > 0);
    }

    /// <summary>The bar, with what it says of blanks at the start, and of a text that does not end with a line end.</summary>
    public static string Head(string text) => $"|{(text[0] == ' ' ? "2" : "")}{(text[^1] == '\n' ? "" : "-")}";

    /// <summary>The lines below it; blank ones at the end are not the text's.</summary>
    public static IReadOnlyList<string> Lines(string text) => text.TrimEnd('\n').Split('\n');
}
