using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Publishing;

/// <summary>Not every figure is last year's: a folder that was copied to begin with, and published before it was filled in.</summary>
public sealed class CopiedYears : DocumentCheck
{
    // A unit of two or three figures may well have the same again.
    private const int Least = 5;

    /// <inheritdoc/>
    public override string Id => "copied-year";

    /// <inheritdoc/>
    public override string Title => "和上年一样的数";

    /// <inheritdoc/>
    public override string Nothing => "上年的同类文件没有在这里公开。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var key = context.Budget.Key with { Year = context.Budget.Year - 1 };
        if (!context.Others.Keys().Contains(key) || context.Others.Cells(key) is not { } before) return;
        examination.Look();
        var (same, first) = (0, default(LocatedCell));
        foreach (var cell in context.Cells.Where(c => c is { Cell.Number: not (null or 0) } && (c.Leaf?.Column.Type ?? c.Field?.Type) == ColumnType.Amount))
        {
            // What is of an earlier year itself, and what the other document has no such place for, says nothing.
            if (EarlierFigures.YearOf(cell) is not null) continue;
            if (before.Find(cell.Address) is not [{ } other]) continue;
            if (other.Cell?.Number != cell.Cell!.Number) return;
            (same, first) = (same + 1, first ?? cell);
        }
        if (same < Least) return;
        var at = Evidence.Of(first!);
        examination.Warn($"{at}起，表里的 {same} 个金额和 {key.Year} 年公开的{key.Kind.Word()}全都一样；请核对是不是复制了上年的文件，还没有填今年的数。", at);
    }
}
