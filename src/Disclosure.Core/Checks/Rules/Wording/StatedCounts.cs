using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>What the narrative counts, a table counts too, and they agree: 「5 个项目实行绩效目标管理」.</summary>
public sealed class StatedCounts : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "count";

    /// <inheritdoc/>
    public override string Title => "文字里的个数";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有版式写明可以数的个数。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var form in context.Budget.Edition.Counts)
        {
            var counted = new Lazy<(decimal Count, LocatedCell? First)?>(() => Count(context, form));
            foreach (var passage in context.Passages.Where(p => !p.IsHeading)) Examine(context, examination, form, counted, passage);
        }
    }

    private static void Examine(CheckContext context, Examination examination,
        CountForm form, Lazy<(decimal Count, LocatedCell? First)?> counted, Passage passage)
    {
        var words = PlainPassages.Of(context, passage);
        foreach (var said in CountWords.In(words, PlainText.Name(form.Words)))
        {
            if (said.Scope == CountScope.Other || counted.Value is not { } table) continue;
            examination.Look();
            if (said.Number == table.Count || (said.Number < table.Count && said.Scope != CountScope.Whole)) continue;
            var at = context.EvidenceOf(passage, words.At(said.Start), words.Written(said.Start, said.End));
            var count = table.Count.ToString("0.##", CultureInfo.InvariantCulture);
            Saying reason = $"{at}说「{at.Text}」，可是按表里数（{(PatternWords.Of(form.Pattern.Text), PatternName.Of(context.Budget, form.Pattern, Bindings.None))}）是 {count}；请核对是文字没有跟着改，还是表里漏了或多了。";
            if (table.First is { } first) examination.Warn(reason, at, Evidence.Of(first));
            else examination.Warn(reason, at);
        }
    }

    // How many the table counts: quantities are added up, whatever else stands there is counted. Null when it does not say.
    private static (decimal Count, LocatedCell? First)? Count(CheckContext context, CountForm form)
    {
        if (context.Book.CellsOf(form.Pattern.Steps[0].Text).Count == 0
            && !context.Budget.Tables.Any(t => t.Form.Number == form.Pattern.Steps[0].Text)) return null;
        var filled = new List<LocatedCell>();
        var isQuantity = false;
        var found = new List<LocatedCell>();
        PatternMatch.Find(context.Book, form.Pattern, Bindings.None, found);
        foreach (var cell in found)
        {
            isQuantity |= (cell.Leaf?.Column.Type ?? cell.Field?.Type) == ColumnType.Quantity;
            if (cell.Cell is not null) filled.Add(cell);
        }
        if (!isQuantity) return (filled.Count, filled.FirstOrDefault());
        var numbers = filled.FindAll(c => c.Cell!.Number is > -1_000_000_000m and < 1_000_000_000m);
        return numbers.Count == 0 ? null : (numbers.Sum(c => c.Cell!.Number!.Value), numbers[0]);
    }
}
