using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Core.Words;

namespace Disclosure.Site.Theme;

/// <summary>Builds HTML: what the program writes goes in as it is, what the input says is always text.</summary>
/// <param name="breaks">Where a line may break within a text, before which places; null where the browser decides.</param>
internal sealed class HtmlText(Func<string, IReadOnlyList<int>>? breaks = null)
{
    /// <summary>The encoder of every text on every page: Chinese stays readable, markup does not get through.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // What a value of an attribute may hold between quotation marks only.
    private static readonly SearchValues<char> Quoted = SearchValues.Create(" \t\n\f\r\"'`=<>");

    private readonly StringBuilder _html = new();
    // What differs on paper, in order: stretches that are left out, and the digits of headings.
    private readonly List<(int Start, int End)> _differences = [];

    /// <summary>Adds HTML of the program's own.</summary>
    public HtmlText Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Adds text of the input; a line end becomes a line break.</summary>
    public HtmlText Text(string text)
    {
        var done = 0;
        foreach (var place in breaks?.Invoke(text) ?? [])
        {
            Lines(text.AsSpan(done, place - done));
            _html.Append("<wbr>");
            done = place;
        }
        Lines(text.AsSpan(done));
        return this;
    }

    private void Lines(ReadOnlySpan<char> rest)
    {
        for (var end = rest.IndexOf('\n'); end >= 0; end = rest.IndexOf('\n'))
        {
            Encode(rest[..end]);
            _html.Append("<br>");
            rest = rest[(end + 1)..];
        }
        Encode(rest);
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        Span<char> encoded = stackalloc char[256];
        while (text.Length > 0)
        {
            Encoder.Encode(text, encoded, out var read, out var written);
            _html.Append(encoded[..written]);
            text = text[read..];
        }
    }

    /// <summary>
    /// Adds a name or a heading of the input, which a line breaks only between words. Whatever holds it says <c>word-break: keep-all</c>.
    /// </summary>
    public HtmlText Words(string text)
    {
        var pieces = WordBreaks.Pieces(text);
        for (var i = 0; i < pieces.Count; i++)
        {
            // Chromium puts a space into the name that a screen reader is told, unless the place is hidden from it.
            if (i > 0) _html.Append("<wbr aria-hidden=true>");
            Text(pieces[i]);
        }
        return this;
    }

    /// <summary>Adds a whole number.</summary>
    public HtmlText Number(int number)
    {
        _html.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    /// <summary>Adds a number to two places, or as many as it needs up to four.</summary>
    public HtmlText Number(decimal number)
    {
        // Nearly every figure has two places, and the plain format is the quick one.
        if (number.Scale <= 2) _html.Append(CultureInfo.InvariantCulture, $"{number:F2}");
        else _html.Append(CultureInfo.InvariantCulture, $"{number:0.00##}");
        return this;
    }

    /// <summary>Adds an attribute with a text of the input as its value, with quotation marks only where HTML asks for them: a table has thousands.</summary>
    public HtmlText Attribute(string name, string value)
    {
        var quote = value.Length == 0 || value.AsSpan().ContainsAny(Quoted) ? "\"" : "";
        _html.Append(' ').Append(name).Append('=').Append(quote);
        Encode(value);
        _html.Append(quote);
        return this;
    }

    /// <summary>Adds a <c>colspan</c> or <c>rowspan</c> where it is more than one.</summary>
    public HtmlText Span(string name, int count)
    {
        if (count > 1) _html.Append(CultureInfo.InvariantCulture, $" {name}={count}");
        return this;
    }

    /// <summary>Adds a <c>class</c> of one or two names, or nothing when both are blank.</summary>
    public HtmlText Classes(string first, string second)
    {
        if (first.Length + second.Length == 0) return this;
        if (first.Length == 0 || second.Length == 0) return Attribute("class", first + second);
        _html.Append(" class=\"").Append(first).Append(' ').Append(second).Append('"');
        return this;
    }

    /// <summary>Adds HTML that is of use on a screen only, such as a link.</summary>
    public HtmlText ScreenOnly(Action<HtmlText> write)
    {
        var (start, before) = (_html.Length, _differences.Count);
        write(this);
        // What differs within it goes with it.
        _differences.RemoveRange(before, _differences.Count - before);
        // Nothing is left out where nothing was written: a stretch without length is a digit.
        if (_html.Length > start) _differences.Add((start, _html.Length));
        return this;
    }

    /// <summary>Adds a heading with a text of the input, and what a screen adds to it.</summary>
    public HtmlText Heading(int level, string text, string more = "")
    {
        var digit = (char)('0' + Math.Min(level, 6));
        _html.Append("<h").Append(digit).Append('>');
        _differences.Add((_html.Length - 2, _html.Length - 2));
        Words(text);
        if (more.Length > 0) Raw("<span class=\"derived on-screen\">").Text(more).Raw("</span>");
        _html.Append("</h").Append(digit).Append(">\n");
        _differences.Add((_html.Length - 3, _html.Length - 3));
        return this;
    }

    /// <summary>The HTML so far, as it stands on a screen.</summary>
    public override string ToString() => _html.ToString();

    /// <summary>The HTML so far as it stands in the document for printing, its headings <paramref name="deeper"/> levels down.</summary>
    public string ForPaper(int deeper)
    {
        var screen = _html.ToString();
        var paper = new StringBuilder(screen.Length);
        var from = 0;
        foreach (var (start, end) in _differences)
        {
            paper.Append(screen, from, start - from);
            if (start == end) paper.Append((char)Math.Min('6', screen[start] + deeper));
            from = start == end ? start + 1 : end;
        }
        return paper.Append(screen, from, screen.Length - from).ToString();
    }
}
