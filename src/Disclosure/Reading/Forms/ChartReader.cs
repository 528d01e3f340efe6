using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Files;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>Reads the charts of the first page (图示): <c>- 条形: {名称: 支出总计, 值: 表三/*/总计}</c>.</summary>
internal sealed class ChartReader(AmountAddresses addresses, FindingList findings)
{
    private static readonly string[] Kinds = ["流向", "条形", "年度"];

    /// <summary>The charts of a list; one that cannot be read is a finding.</summary>
    public IReadOnlyList<ChartForm> Read(IReadOnlyList<YamlNode> nodes) =>
        [.. NamedItem.All(nodes, findings).Select(Read).OfType<ChartForm>()];

    private ChartForm? Read(NamedItem item)
    {
        if (!Kinds.Contains(item.Name))
        {
            findings.Error("unknown-type", item.Place,
                $"没有名为{Quoted.Of(item.Name)}的图示{findings.Hint(item.Name, Kinds)}。可用的有：{string.Join("、", Kinds)}。");
            return null;
        }
        var options = item.Options(findings);
        var name = options.Required("名称");
        ChartForm? form = item.Name switch
        {
            "流向" => Flow(options, name, item.Place),
            "条形" => Bars(options, name, item.Place),
            _ => Years(options, name, item.Place),
        };
        options.Finish();
        return form;
    }

    private BarsForm? Bars(KeyedReader options, string name, Place place)
    {
        var values = addresses.Required(options, "值");
        var form = new BarsForm(name, values!, place)
        {
            By = options.Text("按"),
            Counted = options.Text("量"),
            Total = addresses.Optional(options, "总额"),
            IsInTableOrder = IsInTableOrder(options),
        };
        return values is null ? null : form;
    }

    private bool IsInTableOrder(KeyedReader options)
    {
        var order = options.Text("排序");
        if (order is not ("" or "大小" or "原序"))
        {
            findings.Error("wrong-type", options.Node("排序")!.Place, $"「排序」应当是「大小」或「原序」，实际是{Quoted.Of(order)}。");
        }
        return order == "原序";
    }

    private FlowForm? Flow(KeyedReader options, string name, Place place)
    {
        var sources = Side(options, "来");
        var purposes = addresses.Required(options, "经");
        var uses = Side(options, "去");
        return purposes is null ? null : new FlowForm(name, sources, purposes, uses, place);
    }

    private List<FlowColumn> Side(KeyedReader options, string key)
    {
        if (options.RequiredNode(key) is not { } node) return [];
        var side = new KeyedReader(node, findings);
        var (row, total) = (side.Required("行"), side.Text("合计"));
        side.RequiredNode("栏");
        var columns = side.Items("栏", FormBounds.Shown).Select(n => Column(n, row, total)).OfType<FlowColumn>().ToList();
        side.Finish();
        return columns;
    }

    private FlowColumn? Column(YamlNode node, string row, string total)
    {
        var (label, column, place) = ("", node as YamlText, node.Place);
        var text = column?.Text ?? "";
        if (column is null)
        {
            var options = new KeyedReader(node, findings);
            (label, text, place) = (options.Required("名"), options.Required("栏"), options.Node("栏")?.Place ?? place);
            options.Finish();
        }
        if (text.Length == 0 || row.Length == 0) return null;
        var values = addresses.Read($"{row}/{text}", place);
        var sum = total.Length == 0 ? null : addresses.Read($"{total}/{text}", place);
        return values is null ? null : new FlowColumn(label, values, sum);
    }

    private YearsForm? Years(KeyedReader options, string name, Place place)
    {
        options.RequiredNode("各年");
        var figures = options.Items("各年", FormBounds.Shown).Select(Figure).OfType<YearFigureForm>().ToList();
        return figures.Count == 0 ? null : new YearsForm(name, figures, place);
    }

    private YearFigureForm? Figure(YamlNode node)
    {
        var options = new KeyedReader(node, findings);
        options.RequiredNode("年");
        var year = options.Count("年", 9999);
        var form = addresses.Required(options, "值") is { } values && year is { } known
            ? new YearFigureForm(known, options.Text("口径"), values) : null;
        options.Text("口径");
        options.Finish();
        return form;
    }
}
