using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Downloads;

/// <summary>Which subjects the tables of a budget name.</summary>
internal static class UsedCodes
{
    /// <summary>For each classification that is used, in the order of their names: its subjects by code.</summary>
    public static IReadOnlyList<PackagedCodes> Of(Budget budget)
    {
        var used = budget.Tables.SelectMany(t => new LaidOutTable(t).Flat).SelectMany(Codes).ToHashSet();
        return [.. budget.Classifications
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new PackagedCodes(c.Key, budget.Edition.Classifications[c.Key], Subjects(c.Key, c.Value, used)) { Kind = c.Value.Kind })
            .Where(c => c.Subjects.Count > 0)];
    }

    /// <summary>The classification of the codes of the lines of a table's sheets; null when there are none, or of several.</summary>
    public static string? ClassificationOf(IEnumerable<Table> sheets)
    {
        var names = sheets.SelectMany(s => new LaidOutTable(s).Flat).SelectMany(RowCodes)
            .Select(c => c.Classification).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return names is [{ Length: > 0 } only] ? only : null;
    }

    private static List<ClassificationItem> Subjects(string name, Classification classification, HashSet<(string Classification, string Code)> used)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (_, code) in used.Where(u => u.Classification == name))
        {
            for (var subject = classification.Find(code); subject is not null && codes.Add(subject.Code);)
            {
                subject = subject.Parent is null ? null : classification.Find(subject.Parent);
            }
        }
        return [.. codes.Select(c => classification.Find(c)!)];
    }

    private static IEnumerable<(string Classification, string Code)> Codes(LaidOutSection section)
    {
        foreach (var pair in RowCodes(section)) yield return pair;
        foreach (var leaf in section.Leaves.Where(l => l.Column.Classification is not null))
        {
            foreach (var row in section.Rows)
            {
                if (row.At(leaf)?.Code is { } code) yield return (leaf.Column.Classification!, code);
            }
        }
    }

    // A line says of which classification its code is, a subject's row its slot, a record its column.
    private static IEnumerable<(string Classification, string Code)> RowCodes(LaidOutSection section)
    {
        if (section.Form is not { } form) yield break;
        var lines = form.Lines
            .Where(l => l.Classification is not null).DistinctBy(l => l.Key, StringComparer.Ordinal).ToDictionary(l => l.Key, l => l.Classification!, StringComparer.Ordinal);
        var subjects = form.Subjects.FirstOrDefault()?.Classification ?? "";
        var column = section.HasRecords ? section.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Code) : null;
        foreach (var row in section.Rows)
        {
            if (row.Kind == RowKind.Record)
            {
                if (column is not null && row.At(column)?.Code is { } named) yield return (column.Column.Classification ?? "", named);
            }
            else if (row.Code is { } code)
            {
                yield return (row.Kind == RowKind.Subject ? subjects : lines.GetValueOrDefault(row.Steps.LastOrDefault(""), ""), code);
            }
        }
    }
}

/// <summary>The subjects of a classification that the tables of a budget name, with all above them, as a resource of a data package.</summary>
/// <param name="Name">What the edition calls the classification, e.g. 功能分类.</param>
/// <param name="Key">The name of its file in the input, e.g. <c>function</c>.</param>
/// <param name="Subjects">The subjects by code.</param>
internal sealed record PackagedCodes(string Name, string Key, IReadOnlyList<ClassificationItem> Subjects)
{
    /// <summary>The name of the field for the code of a subject.</summary>
    public const string Code = "编码";

    /// <summary>The name of the field for its official name, which is also that of its column.</summary>
    public const string Label = "名称";

    /// <summary>The name of the field for its depth.</summary>
    public const string Level = "级次";

    /// <summary>The name of the field for the code of the subject that it is part of.</summary>
    public const string Parent = "上级编码";

    /// <summary>The names of the fields of a subject.</summary>
    public static readonly IReadOnlyList<string> Fields = [Code, Label, Level, Parent];

    /// <summary>What the classification sorts by; null where its file does not say it.</summary>
    public ClassificationKind? Kind { get; init; }
}
