using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Layout;

/// <summary>A budget of one table, 表九, that is not read but made.</summary>
internal static class MadeUpBudget
{
    /// <summary>Where everything in it is written.</summary>
    public static readonly Place Somewhere = Place.Whole("t09.yaml");

    /// <summary>The table with some sections.</summary>
    public static Table Table(IReadOnlyList<SectionForm> forms, params IReadOnlyList<Section> sections) => new(
        new TableForm("t09", "表九", "其他事项表") { ShortName = "其他", AmountUnit = "万元", Sections = forms }, "t09", sections, Somewhere);

    /// <summary>The table of a single grid.</summary>
    public static Table Table(GridForm form, params IReadOnlyList<GridRow> rows) => Table([form], new Grid(form, rows, [], ""));

    /// <summary>The budget that has nothing but a table.</summary>
    public static Budget Of(Table table)
    {
        var edition = new Edition("made-up", "样例", "{单位}预算")
        {
            Parts = [new Part("tables", "表", "表", [table.Form.Key])],
            Tables = new Dictionary<string, TableForm>(StringComparer.Ordinal) { [table.Form.Key] = table.Form },
            Overview = [],
            Identities = [],
            Classifications = new Dictionary<string, string>(StringComparer.Ordinal),
        };
        return new Budget(new Unit("unit", "某单位", ""), new DocumentKey("unit", 2024, DocumentKind.AnnualBudget), edition, Somewhere)
        {
            Publication = new Publication(),
            Tables = [table],
            Narratives = new Dictionary<string, Narrative>(StringComparer.Ordinal),
            Classifications = new Dictionary<string, Classification>(StringComparer.Ordinal),
        };
    }
}
