using System.Xml.Linq;

namespace Disclosure.Import.Office.Words;

/// <summary>The styles of a Word file: what a paragraph or a run has that it does not say itself.</summary>
internal sealed class WordStyles
{
    // A style that is based on itself, over however many, has no end.
    private const int MostSteps = 20;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _shaded = new(StringComparer.Ordinal);
    private readonly string? _usual;
    private readonly XElement? _defaults;

    /// <summary>Takes the part of styles, or null where a file has none.</summary>
    public WordStyles(XElement? part)
    {
        foreach (var style in part?.Children("style") ?? [])
        {
            if (style.Value("styleId") is not { } id) continue;
            _styles.TryAdd(id, style);
            if (_usual is null && style.Value("type") == "paragraph" && style.Value("default") is "1" or "true") _usual = id;
        }
        _defaults = part?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr");
    }

    /// <summary>The properties that hold for a paragraph, its own first, then those of its style and what that is based on.</summary>
    public IEnumerable<XElement> OfParagraph(XElement? own) => Chain(own, "pPr", own.ChildValue("pStyle") ?? _usual);

    /// <summary>The properties that hold for a run, its own first, then those of its style, of its paragraph's, and of all.</summary>
    public IEnumerable<XElement> OfRun(XElement? own, XElement? paragraph)
    {
        foreach (var properties in Chain(own, "rPr", own.ChildValue("rStyle"))) yield return properties;
        foreach (var properties in Chain(null, "rPr", paragraph.ChildValue("pStyle") ?? _usual)) yield return properties;
        if (_defaults is not null) yield return _defaults;
    }

    /// <summary>The names of the style of a paragraph and of what it is based on, as Word calls them in English: heading 1, toc 2, Title.</summary>
    public IEnumerable<string> NamesOf(XElement? own) => Styles(own.ChildValue("pStyle") ?? _usual).Select(s => s.ChildValue("name") ?? "");

    /// <summary>Whether the style of a table puts a colour under any of its cells.</summary>
    public bool IsShadedTable(string? style)
    {
        if (style is null) return false;
        if (!_shaded.TryGetValue(style, out var isShaded)) _shaded[style] = isShaded = Styles(style).Any(s => s.Descendants().Any(e => e.Name.LocalName == "shd" && WordColours.IsColour(e)));
        return isShaded;
    }

    private IEnumerable<XElement> Chain(XElement? own, string name, string? style)
    {
        if (own is not null) yield return own;
        foreach (var properties in Styles(style).Select(s => s.Child(name)).OfType<XElement>()) yield return properties;
    }

    private IEnumerable<XElement> Styles(string? id)
    {
        for (var steps = 0; id is not null && steps < MostSteps && _styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.ChildValue("basedOn");
        }
    }
}
