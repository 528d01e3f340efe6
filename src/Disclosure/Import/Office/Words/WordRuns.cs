using System.Text;
using System.Xml.Linq;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Office.Words;

/// <summary>
/// Takes the words of a paragraph as they are printed: changes accepted, fields as their results, hidden text left out, raised digits as the marks of notes. Boxes and
/// footnotes that hang on it are gathered apart.
/// </summary>
/// <param name="styles">The styles of the file.</param>
internal sealed class WordRuns(WordStyles styles)
{
    /// <summary>Why a text is left out that a change which is not accepted yet deletes.</summary>
    public const string Deleted = "修订里删去的文字";

    private const string Hidden = "隐藏的文字";
    private const string White = "白色的文字";
    private const string Picture = "图片里的内容没有读";

    private readonly StringBuilder _text = new();
    private readonly List<XElement> _boxes = [];
    private readonly List<(string Kind, string Id)> _notes = [];
    private readonly List<(string Text, string Reason)> _unseen = [];
    private readonly List<string> _embedded = [];
    private readonly Stack<bool> _fields = new();
    private XElement? _paragraph;
    private bool _isBold = true;
    private double _size;
    private bool _isShaded;
    private bool _isContents;

    /// <summary>Takes those of one more paragraph; a field may run on from the one before.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isShaded">Whether a colour may lie under it, on which white letters are seen.</param>
    public RunText Read(XElement paragraph, bool isShaded)
    {
        (_isShaded, _isContents) = (isShaded, false);
        _unseen.Clear();
        _embedded.Clear();
        _text.Clear();
        _boxes.Clear();
        _notes.Clear();
        (_isBold, _size, _paragraph) = (true, 0, paragraph.Child("pPr"));
        Add(paragraph);
        return new RunText(_text.ToString(), _isBold && _text.Length > 0, _size, [.. _boxes], [.. _notes])
        {
            Unseen = [.. _unseen],
            Embedded = [.. _embedded],
            IsContents = _isContents,
        };
    }

    private void Add(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    Run(child);
                    break;
                // What was deleted or moved away, and how a field is made; the choice for older programs says the same again.
                case "del":
                    Leave(string.Concat(child.Descendants().Where(e => e.Name.LocalName == "delText").Select(e => e.Value)), Deleted);
                    break;
                case "hyperlink" when child.Value("anchor")?.StartsWith("_Toc", StringComparison.Ordinal) == true:
                    _isContents = true;
                    Add(child);
                    break;
                case "moveFrom" or "pPr" or "sdtPr" or "rt" or "Fallback":
                    break;
                case "t" when child.Name.NamespaceName.Contains("math", StringComparison.Ordinal):
                    _text.Append(child.Value);
                    break;
                default:
                    Add(child);
                    break;
            }
        }
    }

    private void Run(XElement run)
    {
        var own = run.Child("rPr");
        var properties = styles.OfRun(own, _paragraph).ToList();
        var isHidden = First(properties, "vanish") == true || own?.Child("del") is not null;
        var isRaised = properties.Select(r => r.ChildValue("vertAlign")).FirstOrDefault(a => a is not null) == "superscript";
        var before = _text.Length;
        foreach (var child in run.Elements()) Piece(child, isHidden, isRaised);
        if (isHidden && !_fields.Contains(true)) Leave(string.Concat(run.Children("t").Select(t => t.Value)), Hidden);
        if (IsLost(properties))
        {
            Leave(_text.ToString(before, _text.Length - before), White);
            _text.Length = before;
        }
        if (_text.ToString(before, _text.Length - before).Trim().Length == 0) return;
        _isBold &= First(properties, "b") == true;
        if (_size == 0) _size = properties.Select(p => OfficeXml.Number(p.ChildValue("sz"))).FirstOrDefault(s => s is not null) / 2d ?? 0;
    }

    private void Piece(XElement piece, bool isHidden, bool isRaised)
    {
        var name = piece.Name.LocalName;
        if (name == "fldChar") Field(piece.Value("fldCharType"));
        // Between the begin of a field and its result stands what it is made by.
        if (isHidden || _fields.Contains(true)) return;
        switch (name)
        {
            case "t":
                _text.Append(isRaised ? NoteMark.Of(piece.Value) : piece.Value);
                break;
            case "tab" or "ptab":
                _text.Append(' ');
                break;
            // A page or a column that a person ended ends the paragraph, too.
            case "br" or "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "sym" when int.TryParse(piece.Value("char"), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code):
                _text.Append(code is >= 0xf000 and <= 0xf0ff or < 0x20 or > 0xffff or >= 0xd800 and < 0xe000 ? WordSymbols.Of(code) : ((char)code).ToString());
                break;
            case "ruby":
                foreach (var part in piece.Children("rubyBase")) Add(part);
                break;
            case "footnoteReference" or "endnoteReference":
                _notes.Add((name[..^"Reference".Length], piece.Value("id") ?? ""));
                break;
            case "object" when piece.Child("OLEObject")?.Value("ProgID") is { } program && !program.StartsWith("Equation", StringComparison.Ordinal):
                _embedded.Add(program.StartsWith("Excel", StringComparison.Ordinal) || program.StartsWith("ET.", StringComparison.OrdinalIgnoreCase) ? "表格" : "别的文件");
                break;
            case "drawing" or "pict" or "object" or "AlternateContent":
                if (WordColours.IsPicture(piece)) _unseen.Add(("", Picture));
                _boxes.AddRange(Boxes(piece));
                break;
        }
    }

    private static IEnumerable<XElement> Boxes(XElement piece)
    {
        foreach (var child in piece.Elements().Where(e => e.Name.LocalName != "Fallback"))
        {
            if (child.Name.LocalName == "txbxContent") yield return child;
            else foreach (var inner in Boxes(child)) yield return inner;
        }
    }

    private void Leave(string text, string reason)
    {
        if (text.Trim().Length > 0) _unseen.Add((ShownText.Of(text), reason));
    }

    private bool IsLost(List<XElement> properties) =>
        !_isShaded && properties.Select(p => p.ChildValue("color")).FirstOrDefault(c => c is not null) is { } colour && WordColours.IsWhite(colour) && !properties.Exists(WordColours.IsShaded);

    private void Field(string? type)
    {
        if (type == "begin") _fields.Push(true);
        else if (_fields.TryPop(out _) && type == "separate") _fields.Push(false);
    }

    private static bool? First(List<XElement> properties, string name) => properties.Select(p => p.Flag(name)).FirstOrDefault(f => f is not null);
}

/// <summary>The words of a paragraph.</summary>
/// <param name="Text">The words; several lines where a person broke them.</param>
/// <param name="IsBold">Whether all are bold.</param>
/// <param name="Size">The size of the first in points; 0 where it is not said.</param>
/// <param name="Boxes">The contents of text boxes that hang on the paragraph.</param>
/// <param name="Notes">The footnotes and endnotes that it refers to: kind and id.</param>
internal sealed record RunText(string Text, bool IsBold, double Size, IReadOnlyList<XElement> Boxes, IReadOnlyList<(string Kind, string Id)> Notes)
{
    /// <summary>What is not printed of it, and why: hidden, white or deleted words; without words, a picture.</summary>
    public IReadOnlyList<(string Text, string Reason)> Unseen { get; init; } = [];

    /// <summary>What lies in it as a file of another program, in a Chinese word each.</summary>
    public IReadOnlyList<string> Embedded { get; init; } = [];

    /// <summary>Whether it leads to a title of the document, as the lines of a table of contents do.</summary>
    public bool IsContents { get; init; }
}
