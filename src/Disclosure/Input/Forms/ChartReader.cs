using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads the charts of the first page (图示): <c>- 条形: {名称: 支出总计, 值: 表三/*/总计}</c>.</summary>
internal sealed class ChartReader(AmountAddresses addresses, FindingList findings)
{
    private static readonly string[] Kinds = [.. ChartKeys.All.Select(k => k.Name)];

    /// <summary>The charts of a list; one that cannot be read is a finding.</summary>
    public IReadOnlyList<ChartForm> Read(IReadOnlyList<YamlNode> nodes) =>
        [.. NamedItem.All(nodes, findings).Select(Read).OfType<ChartForm>()];

    private ChartForm? Read(NamedItem item)
    {
        if (ChartKeys.All.FirstOrDefault(k => k.Name == item.Name) is not { } kind)
        {
            findings.Error("unknown-type", item.Place,
                $"没有名为{Bracketed.Of(item.Name)}的图示{findings.Hint(item.Name, Kinds)}。可用的有：{string.Join("、", Kinds)}。");
            return null;
        }
        var options = item.Options(kind.Value.Mapping, findings);
        if (kind == ChartKeys.Flow) return Flow(options, item.Place);
        if (kind == ChartKeys.Bars) return Bars(options, item.Place);
        return kind == ChartKeys.Years ? Years(options, item.Place) : throw new InvalidOperationException($"no such chart: {kind.Name}");
    }

    private BarsForm? Bars(KeyedReader options, Place place)
    {
        var name = options.Text(BarsKeys.Name);
        var values = addresses.Read(options, BarsKeys.Values);
        var form = new BarsForm(name, values!, place)
        {
            By = options.Text(BarsKeys.By),
            Counted = options.Text(BarsKeys.Counted),
            Total = addresses.Read(options, BarsKeys.Total),
            IsInTableOrder = options.Word(BarsKeys.IsInTableOrder) ?? false,
        };
        return values is null ? null : form;
    }

    private FlowForm? Flow(KeyedReader options, Place place)
    {
        var name = options.Text(FlowKeys.Name);
        var sources = Side(options, FlowKeys.Sources);
        var purposes = addresses.Read(options, FlowKeys.Purposes);
        var uses = Side(options, FlowKeys.Uses);
        return purposes is null ? null : new FlowForm(name, sources, purposes, uses, place);
    }

    private List<FlowColumn> Side(KeyedReader options, InputKey<MapValue> key)
    {
        if (options.Node(key) is not { } node) return [];
        var side = new KeyedReader(node, key.Value.Mapping, findings);
        var (row, total) = (side.Text(FlowSideKeys.Row), side.Text(FlowSideKeys.TotalRow));
        return [.. side.Items(FlowSideKeys.Columns).Select(n => Column(n, row, total)).OfType<FlowColumn>()];
    }

    private FlowColumn? Column(YamlNode node, string row, string total)
    {
        var (label, column, place) = ("", node as YamlText, node.Place);
        var text = column?.Text ?? "";
        if (column is null)
        {
            var options = new KeyedReader(node, FlowColumnKeys.All, findings);
            (label, text, place) = (options.Text(FlowColumnKeys.Label), options.Text(FlowColumnKeys.Column), options.ValuePlace(FlowColumnKeys.Column));
        }
        if (text.Length == 0 || row.Length == 0) return null;
        var values = addresses.Read($"{row}/{text}", place);
        var sum = total.Length == 0 ? null : addresses.Read($"{total}/{text}", place);
        return values is null ? null : new FlowColumn(label, values, sum);
    }

    private YearsForm? Years(KeyedReader options, Place place)
    {
        var name = options.Text(YearsKeys.Name);
        var figures = options.Items(YearsKeys.Figures).Select(Figure).OfType<YearFigureForm>().ToList();
        return figures.Count == 0 ? null : new YearsForm(name, figures, place);
    }

    private YearFigureForm? Figure(YamlNode node)
    {
        var options = new KeyedReader(node, YearFigureKeys.All, findings);
        var (year, measure) = (options.Count(YearFigureKeys.Year), options.Text(YearFigureKeys.Measure));
        var values = addresses.Read(options, YearFigureKeys.Values);
        return values is null || year is null ? null : new YearFigureForm(year.Value, measure, values);
    }
}
