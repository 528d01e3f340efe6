using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Forms;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Reads the rows keyed by codes (科目): of one level where the form limits them to it, numbered where it numbers them.</summary>
internal sealed class SubjectRows(RowSlot.CodedRows slot, RowMaker maker, DataReading reading)
{
    /// <summary>The rows of some entries.</summary>
    public IEnumerable<GridRow> Read(IEnumerable<YamlEntry> entries)
    {
        var levels = reading.Classifications.TryGetValue(slot.Classification, out var subjects) ? subjects.Levels : [];
        var only = slot.Level is null ? null : LevelOf(levels);
        var rows = new List<GridRow>();
        foreach (var entry in entries)
        {
            if (maker.FromSubject(slot, entry) is not { } row) continue;
            if (only is { } level && row.Level != level) RefuseLevel(entry, row, levels, level, subjects!);
            var depth = only is null ? row.Level : 1;
            rows.Add(row with { OrdinalPattern = slot.Ordinals.ElementAtOrDefault(depth - 1) });
        }
        return rows;
    }

    private int? LevelOf(IReadOnlyList<ClassificationLevel> levels)
    {
        if (slot.LevelIn(levels) is { } level) return level;
        if (levels.Count == 0) return null;
        List<string> names = [.. levels.Select(l => l.Name)];
        reading.Findings.Error("unknown-level", slot.LevelPlace,
            $"{slot.Classification}没有名为{Bracketed.Of(slot.Level!)}的级{reading.Findings.Hint(slot.Level!, names)}；可用的有：{NameList.Of(names)}，或者 1 到 {levels.Count}。");
        return null;
    }

    private void RefuseLevel(YamlEntry entry, GridRow row, IReadOnlyList<ClassificationLevel> levels, int level, Classification subjects)
    {
        var found = levels[row.Level - 1].Name;
        // The one that it is part of, else the first that is part of it: what was most likely meant.
        var meant = entry.Key.Length > levels[level - 1].Digits
            ? subjects.Find(entry.Key[..levels[level - 1].Digits])
            : subjects.Subjects.Where(s => s.Level == level && s.Code.StartsWith(entry.Key, StringComparison.Ordinal)).MinBy(s => s.Code, StringComparer.Ordinal);
        reading.Findings.Error("wrong-level", entry.KeyPlace,
            $"这里只能填{levels[level - 1].Name}级科目，{Bracketed.Of(entry.Key)}是{found}级{NearestName.Words(meant is null ? null : $"{meant.Code} {meant.Name}")}。");
    }
}
