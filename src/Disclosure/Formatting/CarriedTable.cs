using Disclosure.Core.Carrying;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Formatting;

/// <summary>
/// Writes the file of a table that is carried over into another year, from the file as it is: with its comments, and whatever kinds of
/// sections it has.
/// </summary>
internal sealed class CarriedTable
{
    private readonly CellEdits _edits;
    private readonly YearMove _move;

    private CarriedTable(CellEdits edits, YearMove move) => (_edits, _move) = (edits, move);

    /// <summary>The text of the new file.</summary>
    /// <param name="text">That of the old one, which is free of faults.</param>
    /// <param name="name">How the findings of its reading called it.</param>
    /// <param name="form">The form in the new year.</param>
    /// <param name="document">What becomes of the document.</param>
    public static string Of(string text, string name, TableForm form, CarriedDocument document)
    {
        if (YamlFile.Parse(text, name, new FindingList()) is not { } read) return text;
        var layout = SourceLayout.Of(text);
        var table = new CarriedTable(document.Edits, document.Move);
        return YamlWriter.Write(TableLayout.Of(form, layout with { Root = table.Node(layout.Root, read) }));
    }

    private LaidNode Node(LaidNode laid, YamlNode read) => (laid, read) switch
    {
        (LaidText text, YamlText { IsBlank: false } value) => _edits.ValueAt(value.Place) is { } edited
            ? new LaidText(edited)
            : text with { Text = _move.In(text.Text), Folded = [.. text.Folded.Select(_move.In)] },
        (LaidMap map, YamlMap values) => map with { Entries = [.. map.Entries.Zip(values.Entries).Where(e => !IsGone(e.Second)).Select(e => Entry(e.First, e.Second)), .. Added(values.Place, isNamed: false)] },
        (LaidList list, YamlList values) => list with { Items = [.. list.Items.Zip(values.Items).Select(i => i.First with { Value = Node(i.First.Value, i.Second) })] },
        _ => laid,
    };

    private bool IsGone(YamlEntry entry) => _edits.IsRowRemoved(entry.KeyPlace) || (entry.Value is YamlText && _edits.IsRemoved(entry.Value.Place));

    private LaidEntry Entry(LaidEntry laid, YamlEntry read)
    {
        var key = _edits.RowAt(read.KeyPlace) ?? (read.Value is YamlText ? _edits.ColumnAt(read.Value.Place) : null) ?? _move.InKey(laid.Key);
        var value = Node(laid.Value, read.Value);
        var added = Added(read.KeyPlace, isNamed: true).ToList();
        return laid with { Key = key, Value = value is LaidMap map && added.Count > 0 ? map with { Entries = [.. map.Entries, .. added] } : value };
    }

    private IEnumerable<LaidEntry> Added(Place place, bool isNamed) => _edits.AddedAt(place, isNamed).Select(a => new LaidEntry(a.Key, new LaidText(a.Value)));
}
