using System.Text;

namespace Disclosure.Core.Comparison.Years;

/// <summary>
/// What is found of a document over all units, and taken away of all of them together. A city has millions of names and amounts, and those
/// of all documents are held until the portal is made: so each kind is one text, a tenth of what as many objects would be, and kept as
/// UTF-8, half of what it is in memory otherwise.
/// </summary>
/// <param name="lines">The named rows of its tables, as <see cref="RecordedNamesWriter"/> writes them.</param>
/// <param name="amounts">Every amount of its tables, once, with blanks between: as somebody would look for it, without signs and zeros at the end.</param>
public sealed class RecordedNames(string lines, string amounts)
{
    private readonly byte[] _lines = Encoding.UTF8.GetBytes(lines);
    private readonly byte[] _amounts = Encoding.UTF8.GetBytes(amounts);

    /// <summary>The named rows of its tables, a text made anew each time.</summary>
    public string Lines => Encoding.UTF8.GetString(_lines);

    /// <summary>Every amount of its tables, a text made anew each time.</summary>
    public string Amounts => Encoding.UTF8.GetString(_amounts);

    /// <summary>The end of the link of a row that has the address of its section.</summary>
    public const string OfSection = ".";

    /// <summary>Nothing to be found.</summary>
    public static readonly RecordedNames None = new("", "");

    /// <summary>The named rows, in the order of the document.</summary>
    public RecordedRows Rows() => new(Lines);
}

/// <summary>Goes through the named rows of a document, one after the other; texts are made only of what somebody keeps.</summary>
/// <param name="lines">The rows as they are written.</param>
public ref struct RecordedRows(ReadOnlySpan<char> lines)
{
    private ReadOnlySpan<char> _rest = lines;
    private ReadOnlySpan<char> _section = default;

    /// <summary>The row that it has come to.</summary>
    public RecordedRow Current { get; private set; } = default;

    /// <summary>Itself: what goes through rows is gone through once.</summary>
    public readonly RecordedRows GetEnumerator() => this;

    /// <summary>Goes to the next row; says whether there is one.</summary>
    public bool MoveNext()
    {
        while (_rest.Length > 0)
        {
            var end = _rest.IndexOf('\n');
            var line = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            if (line.Length == 0) continue;
            if (line[0] != '\t')
            {
                Current = new RecordedRow(line, _section);
                return true;
            }
            _section = line[1..];
        }
        return false;
    }
}

/// <summary>A named row of a document.</summary>
/// <param name="line">It as it is written.</param>
/// <param name="section">Its section.</param>
public readonly ref struct RecordedRow(ReadOnlySpan<char> line, ReadOnlySpan<char> section)
{
    private readonly ReadOnlySpan<char> _line = line;
    private readonly ReadOnlySpan<char> _section = section;

    /// <summary>Its name.</summary>
    public ReadOnlySpan<char> Name => Field(_line, 0);

    /// <summary>The code of its subject; blank for none.</summary>
    public ReadOnlySpan<char> Code => Field(_line, 1);

    /// <summary>Its name, and behind a tab its code where it has one: the same for the same.</summary>
    public ReadOnlySpan<char> NameAndCode => _line[..(Name.Length + (Code.Length > 0 ? Code.Length + 1 : 0))];

    /// <summary>The amount that it is known by, as printed, the first of its row; blank for none.</summary>
    public ReadOnlySpan<char> Amount => Field(_line, 2);

    /// <summary>The column that the amount stands in.</summary>
    public ReadOnlySpan<char> Column => Field(_section, 1);

    /// <summary>The unit of the amount.</summary>
    public ReadOnlySpan<char> AmountUnit => Field(_line, 4) is { Length: > 0 } own ? own : Field(_section, 2);

    /// <summary>The link to it from the document's folder.</summary>
    public string Link
    {
        get
        {
            var end = Field(_line, 3) is { Length: > 0 } own ? own : Code.Length > 0 ? Code : Name;
            return end is RecordedNames.OfSection ? Field(_section, 0).ToString() : $"{Field(_section, 0)}/{end}";
        }
    }

    // What is blank at the end was left out.
    private static ReadOnlySpan<char> Field(ReadOnlySpan<char> fields, int number)
    {
        for (; number > 0; number--)
        {
            var tab = fields.IndexOf('\t');
            if (tab < 0) return default;
            fields = fields[(tab + 1)..];
        }
        var end = fields.IndexOf('\t');
        return end < 0 ? fields : fields[..end];
    }
}
