using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Forms;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Reads the fixed lines of a grid, those that head others with what stands below them.</summary>
internal sealed class HeadingReader(GridForm form, RowMaker maker, DataReading reading)
{
    private static readonly string Own = DataKeys.Own.Name;

    private readonly HashSet<string> _columns = form.Leaves.Where(l => l.Column.HoldsValue).Select(l => l.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The rows of a line, and of those below it, in printed order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">The lines that it stands under.</param>
    /// <param name="map">Where the unit writes it.</param>
    public IEnumerable<GridRow> Read(FixedLine line, IReadOnlyList<FixedLine> above, YamlMap map)
    {
        var path = new LinePath([.. above, line]);
        var entry = map.Entries.FirstOrDefault(e => e.Key == line.Key);
        if (!line.HasRows) return [maker.FromLine(path, entry, map.Place)];
        var below = entry?.Value as YamlMap ?? new YamlMap([], entry is null || entry.Value is YamlMap ? map.Place : entry.Value.Place);
        var isOwn = entry is { Value: YamlText } && line.HasAmounts && _columns.Count == 1;
        if (entry is not null && entry.Value is not YamlMap && !isOwn)
        {
            reading.Findings.Error("wrong-type", entry.Value.Place, $"「{line.Key}」下面应当是各行，实际是{entry.Value.Kind}。");
        }
        RefuseUnknown(line, below);
        var rows = line.Children.Take(line.SubjectsAt).SelectMany(c => Read(c, path.Lines, below))
            .Concat(Subjects(line, path, below))
            .Concat(line.Children.Skip(line.SubjectsAt).SelectMany(c => Read(c, path.Lines, below)));
        if (line.IsGroup) return rows;
        // One figure alone is the heading's own: nothing stands under it.
        var own = isOwn ? entry : below.Entries.FirstOrDefault(e => e.Key == Own);
        return rows.Prepend(maker.FromLine(path, own, entry?.KeyPlace ?? map.Place));
    }

    // They are printed below the line, further in, those that the form limits to one level by one step.
    private IEnumerable<GridRow> Subjects(FixedLine line, LinePath path, YamlMap below)
    {
        if (line.Subjects is not { } slot) return [];
        return new SubjectRows(slot, maker, reading).Read(below.Entries.Where(e => IsCode(line, e))).Select(row => row with
        {
            Steps = [.. path.Steps, .. row.Steps],
            Above = [.. path.Headings.Append(line).Select(h => h.Label ?? h.Key)],
            Group = path.Group?.Label,
            Level = line.Level + (slot.Level is null ? row.SubjectLevel : 1),
            AmountUnit = line.AmountUnit,
        });
    }

    private static bool IsCode(FixedLine line, YamlEntry entry) =>
        entry.Key.Length > 0 && entry.Key.All(char.IsAsciiDigit) && line.Children.All(c => c.Key != entry.Key);

    private void RefuseUnknown(FixedLine line, YamlMap below)
    {
        List<string> known = [.. line.Children.Select(c => c.Key)];
        if (line.HasAmounts) known.Insert(0, Own);
        foreach (var entry in below.Entries.Where(e => !known.Contains(e.Key, StringComparer.Ordinal) && !(line.Subjects is not null && IsCode(line, e))))
        {
            var hint = line.HasAmounts && _columns.Contains(entry.Key) ? $"；它是栏，「{line.Key}」自己的数写在「{Own}」下面" : reading.Findings.Hint(entry.Key, known);
            reading.Findings.Error("unknown-row", entry.KeyPlace, $"没有名为{Bracketed.Of(entry.Key)}的行{hint}。可用的有：{NameList.Of(known)}{(line.Subjects is null ? "" : "，以及科目编码")}。");
        }
    }
}
