using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Disclosure.Rendering;

/// <summary>Builds HTML: what the program writes goes in as it is, what the input says is always text.</summary>
internal sealed class HtmlText
{
    /// <summary>The encoder of every text on every page: Chinese stays readable, markup does not get through.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    /// <summary>Adds HTML of the program's own.</summary>
    public HtmlText Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Adds text of the input; a line end becomes a line break.</summary>
    public HtmlText Text(string text)
    {
        var rest = text.AsSpan();
        for (var end = rest.IndexOf('\n'); end >= 0; end = rest.IndexOf('\n'))
        {
            _html.Append(Encoder.Encode(rest[..end].ToString())).Append("<br>");
            rest = rest[(end + 1)..];
        }
        _html.Append(Encoder.Encode(rest.Length == text.Length ? text : rest.ToString()));
        return this;
    }

    /// <summary>Adds an attribute with a text of the input as its value.</summary>
    public HtmlText Attribute(string name, string value)
    {
        _html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
        return this;
    }

    /// <summary>Adds a <c>colspan</c> or <c>rowspan</c> where it is more than one.</summary>
    public HtmlText Span(string name, int count)
    {
        if (count > 1) _html.Append(CultureInfo.InvariantCulture, $" {name}=\"{count}\"");
        return this;
    }

    /// <summary>The HTML so far.</summary>
    public override string ToString() => _html.ToString();
}
