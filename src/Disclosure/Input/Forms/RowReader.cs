using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads the rows of a grid's form (行): fixed lines, 科目: … and 明细: 自填.</summary>
internal sealed class RowReader(ClassificationNames classifications, IReadOnlyList<GridColumn> columns, FindingList findings)
{
    /// <summary>The rows of a list.</summary>
    public IReadOnlyList<RowSlot> Read(IReadOnlyList<YamlNode> nodes)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(Slot).OfType<RowSlot>()];
    }

    /// <summary>What the lines say that they are the sum of (等于), as written, by their addresses in the grid.</summary>
    public List<(IReadOnlyList<string> Target, string Text, Place Place)> Sums { get; } = [];

    private RowSlot? Slot(NamedItem item) => item switch
    {
        _ when IsSubjects(item) => Subjects(item),
        { Value: YamlText { Text: RowKeys.Filled } } when item.Name == RowKeys.Records.Name => new RowSlot.RecordRows(),
        _ => new RowSlot.FixedRow(Line(item, [])),
    };

    // A line may be called so too, and has other options then.
    private static bool IsSubjects(NamedItem item) => item.Name == RowKeys.Subjects.Name
        && (item.Value is YamlText || (item.Value is YamlMap map && map.Entries.Any(e => e.Key == SubjectKeys.Classification.Name)));

    private RowSlot.CodedRows? Subjects(NamedItem item)
    {
        if (item.Value is YamlText text) return classifications.Known(text.Text, text.Place) is { } name ? new RowSlot.CodedRows(name) : null;
        return Subjects(item.Options(SubjectKeys.All, findings));
    }

    private RowSlot.CodedRows? Subjects(KeyedReader options)
    {
        if (classifications.Read(options, SubjectKeys.Classification) is not { } name) return null;
        IReadOnlyList<YamlNode> ordinals = options.Node(SubjectKeys.Ordinals) switch
        {
            YamlList list => list.Items,
            { } one => [one],
            null => [],
        };
        return new RowSlot.CodedRows(name)
        {
            Level = options.Text(SubjectKeys.Level) is { Length: > 0 } level ? level : null,
            LevelPlace = options.ValuePlace(SubjectKeys.Level),
            Ordinals = [.. ordinals.Select(Ordinal).OfType<OrdinalPattern>()],
        };
    }

    private FixedLine Line(NamedItem item, IReadOnlyList<FixedLine> above)
    {
        var options = item.Options(LineKeys.All, findings);
        var parent = above is [.., var nearest] ? nearest : null;
        var line = Line(item, options, parent);
        if (options.Text(LineKeys.Sum) is { Length: > 0 } sum) Sums.Add(([.. above.Select(l => l.Key), item.Name], sum, options.ValuePlace(LineKeys.Sum)));
        var children = NamedItem.All(options.Items(LineKeys.Children), findings).ToList();
        NamedItem.RefuseDuplicates(children, findings);
        line = WithSubjects(line, children);
        RefuseAmbiguous(item, line, children, options);
        // A level too deep is told once, and its lines are left out.
        if (children.Count > 0 && above.Count + 1 >= FormBounds.Levels)
        {
            findings.Error("yaml-depth", item.Place, $"「{item.Name}」下面不能再有行；最多 {FormBounds.Levels} 层。");
            return line;
        }
        line = line with { Children = [.. children.Select(c => Line(c, [.. above, line]))] };
        if (line.IsGroup && parent is not null)
        {
            findings.Error("yaml-depth", item.Place, $"「{parent.Key}」里的「{item.Name}」不能再分组；行的分组只有一层。「{item.Name}」自己也有数的，写「{LineKeys.HasAmounts.Name}: 是」。");
        }
        return line;
    }

    // The line by itself.
    private FixedLine Line(NamedItem item, KeyedReader options, FixedLine? parent)
    {
        var classification = classifications.Read(options, LineKeys.Classification);
        var label = options.Has(LineKeys.Label) ? options.Text(LineKeys.Label) : classification is null ? item.Name : null;
        return new FixedLine(item.Name, label)
        {
            // What stands below a line is printed further in; what a group heads stands beside its header.
            Level = options.Count(LineKeys.Level) ?? (parent is { HasAmounts: true } ? parent.Level + 1 : 1),
            IsTotal = options.Flag(LineKeys.IsTotal),
            Classification = classification,
            PrintedRow = options.Count(LineKeys.PrintedRow) ?? 0,
            Ordinal = options.Has(LineKeys.Ordinal) ? Ordinal(options.Node(LineKeys.Ordinal)!) : null,
            AmountUnit = AmountUnitReader.Read(options, LineKeys.AmountUnit, findings) ?? parent?.AmountUnit,
            HasAmounts = options.Flag(LineKeys.HasAmounts),
        };
    }

    // The rows by code among what stands under a line are taken out of its lines.
    private FixedLine WithSubjects(FixedLine line, List<NamedItem> children)
    {
        var at = children.FindIndex(IsSubjects);
        if (at < 0) return line;
        var item = children[at];
        children.RemoveAt(at);
        if (line.HasAmounts) return line with { Subjects = Subjects(item), SubjectsAt = at };
        findings.Error("missing-key", item.Place, $"「{line.Key}」只是组名，下面不能放科目；「{line.Key}」自己也有数的，写「{LineKeys.HasAmounts.Name}: 是」。");
        return line;
    }

    private OrdinalPattern? Ordinal(YamlNode node)
    {
        if (node is YamlText { Text: var text } && OrdinalPattern.Parse(text) is { } pattern) return pattern;
        findings.Error("bad-ordinal", node.Place, $"「{LineKeys.Ordinal.Name}」应当是第一个序号，像「一、」「（一）」「1.」「1、」这样，实际是{node.Kind}。");
        return null;
    }

    // 上年结转/预算数 must not be both a cell of the heading and a line under it.
    private void RefuseAmbiguous(NamedItem item, FixedLine line, List<NamedItem> children, KeyedReader options)
    {
        if (!line.HasAmounts) return;
        if (children.Count == 0 && line.Subjects is null)
        {
            findings.Error("missing-key", options.PlaceOf(LineKeys.HasAmounts), $"「{item.Name}」下面没有行，「{LineKeys.HasAmounts.Name}」不用写。");
        }
        foreach (var child in children)
        {
            var step = AddressText.Step(child.Name);
            if (child.Name == DataKeys.Own.Name)
            {
                findings.Error("duplicate-key", child.Place, $"「{DataKeys.Own.Name}」是「{item.Name}」自己的数在数据里的名称，不能拿来做行名。");
            }
            else if (columns.Any(c => AddressText.Step(c.Key) == step))
            {
                findings.Error("duplicate-key", child.Place, $"「{item.Name}」下面的行不能和栏同名：地址里分不清{Bracketed.Of(child.Name)}是行还是栏。");
            }
        }
    }
}
