using System.Xml.Linq;

namespace Disclosure.Import.Office.Words;

/// <summary>The parts of a Word file that its text is made of.</summary>
internal sealed class WordParts
{
    private readonly Dictionary<(string Kind, string Id), XElement> _notes = [];

    /// <summary>Loads them.</summary>
    /// <exception cref="UnreadableFileException">They cannot be read.</exception>
    public WordParts(OfficePackage package)
    {
        var main = package.MainPart ?? "word/document.xml";
        var references = package.References(main).Values;
        Body = OfficeXml.Load(package, main)?.Child("body") ?? throw UnreadableFileException.Damaged("正文");
        Styles = new WordStyles(Load(package, references, "styles"));
        Numbering = new WordNumbering(Load(package, references, "numbering"));
        foreach (var kind in new[] { "footnote", "endnote" }) AddNotes(kind, Load(package, references, kind + "s"));
        PageLines = [.. PageLinesOf(package, references)];
    }

    /// <summary>The body.</summary>
    public XElement Body { get; }

    /// <summary>The styles.</summary>
    public WordStyles Styles { get; }

    /// <summary>The numberings.</summary>
    public WordNumbering Numbering { get; }

    /// <summary>What stands at the head and foot of pages and beside them, and what it is.</summary>
    public IReadOnlyList<(string Text, string Reason)> PageLines { get; }

    /// <summary>A footnote or endnote; null when it is not there.</summary>
    public XElement? Note(string kind, string id) => _notes.GetValueOrDefault((kind, id));

    private void AddNotes(string kind, XElement? part)
    {
        foreach (var note in part?.Children(kind) ?? []) _notes.TryAdd((kind, note.Value("id") ?? ""), note);
    }

    private static IEnumerable<(string Text, string Reason)> PageLinesOf(OfficePackage package, IEnumerable<PartReference> references)
    {
        foreach (var reference in references.Distinct().OrderBy(r => r.Part, StringComparer.Ordinal))
        {
            var reason = reference.Kind switch { "header" => "页眉", "footer" => "页脚", "comments" => "批注", _ => "" };
            if (reason.Length == 0 || OfficeXml.Load(package, reference.Part) is not { } part) continue;
            foreach (var paragraph in part.Descendants().Where(e => e.Name.LocalName == "p"))
            {
                var text = ShownText.Of(string.Concat(paragraph.Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value)));
                if (text.Length > 0) yield return (text, reason);
            }
        }
    }

    private static XElement? Load(OfficePackage package, IEnumerable<PartReference> references, string kind) =>
        references.FirstOrDefault(r => r.Kind == kind) is { } reference ? OfficeXml.Load(package, reference.Part) : null;
}
