using System.Globalization;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>The row 合计 of a table in the narrative is the sum of the others.</summary>
public sealed class ProseTableSums : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "prose-table-sum";

    /// <inheritdoc/>
    public override string Title => "文字里的表，合计和各行";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有表，或者表里没有合计行。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var rows = context.Rows.ToDictionary(r => r.Place);
        foreach (var table in context.Budget.Edition.Parts.Select(p => context.Budget.Narratives.GetValueOrDefault(p.Key)).OfType<Narrative>().SelectMany(n => In(n.Blocks)))
        {
            var sums = new ProseTableColumns(table);
            foreach (var fault in sums.Columns())
            {
                examination.Look();
                if (fault.AddsUp) continue;
                var passage = rows[fault.Row.Place];
                var at = context.EvidenceOf(passage, passage.Text.Length == 0 ? 0 : fault.Start, fault.Printed);
                var sum = fault.Sum.ToString("#,##0.########", CultureInfo.InvariantCulture);
                examination.Warn($"{at}的表里，「{fault.Column}」一栏的{fault.Name}是 {fault.Printed}，各行加起来是 {sum}；请核对{fault.Name}和各行的数。", at);
            }
        }
    }

    private static IEnumerable<ProseTable> In(IReadOnlyList<ProseBlock> blocks) => blocks.SelectMany(b => b switch
    {
        ProseTable table => [table],
        ListBlock list => list.Items.SelectMany(In),
        _ => [],
    });
}
