using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Disclosure.Core.Addressing;

namespace Disclosure.Core.Checks.Engine;

/// <summary>
/// A sentence of a check, written as an interpolated string. The places in it are named twice: for reviewers by their addresses, and for
/// people by the words for tables, rows and columns.
/// </summary>
[InterpolatedStringHandler]
public sealed class Saying
{
    private readonly List<Piece> _pieces;

    /// <summary>An empty sentence, for the compiler to fill.</summary>
    public Saying(int literalLength, int formattedCount) => _pieces = new(formattedCount * 2 + Math.Sign(literalLength));

    /// <summary>A sentence without places.</summary>
    public static Saying Of(string text) => $"{text}";

    /// <summary>Sentences or clauses with something between them.</summary>
    public static Saying Join(string between, IEnumerable<Saying> sayings)
    {
        var joined = new Saying(0, 0);
        foreach (var saying in sayings)
        {
            if (joined._pieces.Count > 0) joined.AppendLiteral(between);
            joined._pieces.AddRange(saying._pieces);
        }
        return joined;
    }

    /// <summary>Adds words.</summary>
    public void AppendLiteral(string text) => _pieces.Add(new Piece(text, null));

    /// <summary>Adds words of the document.</summary>
    public void AppendFormatted(string? text) => AppendLiteral(text ?? "");

    /// <summary>Adds a number.</summary>
    public void AppendFormatted(IFormattable number) => AppendLiteral(number.ToString(null, CultureInfo.InvariantCulture));

    /// <summary>Adds what was put together before.</summary>
    public void AppendFormatted(Saying saying) => _pieces.AddRange(saying._pieces);

    /// <summary>Adds a place.</summary>
    public void AppendFormatted(Evidence place) => _pieces.Add(new Piece(place.Label, place.Name));

    /// <summary>Adds a cell.</summary>
    public void AppendFormatted(LocatedCell cell) => _pieces.Add(new Piece(cell.Address, PlaceName.Of(cell)));

    /// <summary>Adds what reviewers and people call differently.</summary>
    public void AppendFormatted((string Label, PlaceName Name) place) => _pieces.Add(new Piece(place.Label, place.Name));

    /// <summary>The sentence for reviewers.</summary>
    public override string ToString() => string.Concat(_pieces.Select(p => p.Text));

    /// <summary>
    /// The sentence for people. <paramref name="first"/>, where it is given, stands in place of where the first place lies: so one sentence
    /// speaks of several that are alike.
    /// </summary>
    public string ForPeople(string? first = null)
    {
        var text = new PlainSentence();
        var before = default(PlaceName);
        foreach (var (words, name) in _pieces)
        {
            if (name is null) text.AddWords(words);
            else text.AddPlace(before is null && first is not null ? (name with { Table = first, Section = "" }).ToString() : name.After(before));
            before = name ?? before;
        }
        return text.ToString();
    }

    private readonly record struct Piece(string Text, PlaceName? Name);

    /// <summary>Puts a sentence for people together: quotation marks as newspapers have them, and none around the name of a place.</summary>
    private sealed class PlainSentence
    {
        private readonly StringBuilder _text = new();
        private int _depth;
        private bool _isBehindPlace;
        private bool _wasBracketed;

        public void AddWords(string words)
        {
            if (words.Length == 0) return;
            var start = _isBehindPlace && (_wasBracketed ? words[0] == '」' : words[0] == ' ' && words.Length > 1 && words[1] > '\u2e7f') ? 1 : 0;
            _isBehindPlace = false;
            foreach (var c in words.AsSpan(start)) _text.Append(Mark(c));
        }

        public void AddPlace(string name)
        {
            _wasBracketed = _text.Length > 0 && _text[^1] == '“' && _depth > 0;
            if (_wasBracketed) _depth--;
            if (_wasBracketed || (_text.Length > 1 && _text[^1] == ' ' && _text[^2] > '\u2e7f')) _text.Length--;
            _text.Append(name);
            _isBehindPlace = true;
        }

        public override string ToString() => _text.ToString();

        private char Mark(char c)
        {
            switch (c)
            {
                case '「':
                    return _depth++ == 0 ? '“' : '‘';
                case '」':
                    if (_depth > 0) _depth--;
                    return _depth == 0 ? '”' : '’';
                default:
                    return _depth == 0 ? c : c == '“' ? '‘' : c == '”' ? '’' : c;
            }
        }
    }
}
