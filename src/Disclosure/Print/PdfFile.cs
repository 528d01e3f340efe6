using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>
/// A PDF as Chromium writes it, taken apart into its objects: version 1.4, one plain table of the objects, dictionaries in the
/// clear (ISO 32000-1, 7.5). A character of these texts is a byte of the file.
/// </summary>
internal sealed partial class PdfFile
{
    private const int EntryLength = 20; // of the table: "0000000015 00000 n \n"

    private readonly string _head;
    private readonly List<string> _objects;

    private PdfFile(string head, IEnumerable<string> objects, string trailer) => (_head, _objects, Trailer) = (head, [.. objects], trailer);

    /// <summary>The dictionary that leads to all others.</summary>
    public string Trailer { get; private set; }

    /// <summary>How many objects there are; one that is not used is blank.</summary>
    public int Count => _objects.Count;

    /// <summary>An object by its number, from <c>7 0 obj</c> to <c>endobj</c>; blank when there is none, as a reference may lead nowhere.</summary>
    public string this[int number]
    {
        get => number < _objects.Count ? _objects[number] : "";
        set => _objects[number] = value;
    }

    /// <summary>Takes a file apart; null when it is not of that kind.</summary>
    public static PdfFile? Read(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var start = text.LastIndexOf("\nxref\n", StringComparison.Ordinal);
        if (!text.StartsWith("%PDF-1.", StringComparison.Ordinal) || start < 0) return null;
        var table = Table().Match(text, start);
        if (!table.Success) return null;
        var starts = StartsOf(table.Groups[2].Value, start);
        if (starts.Count == 0) return null;
        var objects = new string[table.Groups[2].Length / EntryLength];
        Array.Fill(objects, "");
        foreach (var ((from, number), to) in starts.Zip(starts.Keys.Skip(1).Append(start + 1))) objects[number] = text[from..to];
        return new PdfFile(text[..starts.Keys.First()], objects, table.Groups[3].Value);
    }

    /// <summary>The number of the object that a dictionary names under a key, or null.</summary>
    public static int? Reference(string dictionary, string key)
    {
        var at = dictionary.IndexOf($"/{key} ", StringComparison.Ordinal);
        if (at < 0) return null;
        var number = dictionary.AsSpan(at + key.Length + 2);
        var end = number.IndexOf(' ');
        return end > 0 && int.TryParse(number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The object that a dictionary names under a key; blank when there is none.</summary>
    public string Follow(string dictionary, string key) =>
        Reference(dictionary, key) is { } number ? this[number] : "";

    /// <summary>Adds an object and returns its number.</summary>
    /// <param name="content">What stands between <c>obj</c> and <c>endobj</c>.</param>
    public int Add(string content)
    {
        var number = _objects.Count;
        _objects.Add(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n"));
        Trailer = Size().Replace(Trailer, string.Create(CultureInfo.InvariantCulture, $"/Size {_objects.Count}"));
        return number;
    }

    /// <summary>Adds an entry to the dictionary that an object is.</summary>
    public void Enter(int number, string key, string value)
    {
        var text = _objects[number];
        _objects[number] = text.Insert(text.IndexOf("<<", StringComparison.Ordinal) + 2, $"/{key} {value}\n");
    }

    /// <summary>Puts the file together again.</summary>
    public byte[] Write()
    {
        var file = new StringBuilder(_head);
        var table = new StringBuilder();
        foreach (var text in _objects)
        {
            if (text.Length == 0) table.Append("0000000000 65535 f \n");
            else table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(text);
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count}\n").Append(table).Append(Trailer);
        file.Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    // The numbers of the objects by their starts, in the order of the file: each ends where the next one starts.
    private static SortedDictionary<int, int> StartsOf(string entries, int end)
    {
        var starts = new SortedDictionary<int, int>();
        for (var number = 0; number < entries.Length / EntryLength; number++)
        {
            var entry = entries.AsSpan(number * EntryLength, EntryLength);
            if (entry[17] != 'n') continue;
            if (!int.TryParse(entry[..10], NumberStyles.None, CultureInfo.InvariantCulture, out var start) || start > end) return [];
            starts[start] = number;
        }
        return starts;
    }

    [GeneratedRegex(@"/Size \d+", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Size();

    [GeneratedRegex(@"\G\nxref\n0 (\d+)\n((?:\d{10} \d{5} [nf] \n)+)(trailer\n.*?\n)startxref\n", RegexOptions.Singleline, MatchLimit.Milliseconds)]
    private static partial Regex Table();
}
