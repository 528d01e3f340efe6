using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// What final accounts planned and spent in all, and of each item in the paragraphs below: 「年初预算 30 万元，决算 28 万元。其中：」. That
/// the items are all there, one of the two sums proves; then the other holds too.
/// </summary>
/// <param name="Whole">What was planned and spent in all.</param>
/// <param name="Items">The same of each item.</param>
internal sealed record ListedPlans(PlanComparison Whole, IReadOnlyList<PlanComparison> Items)
{
    private const int Least = 3;
    private const int Most = 400;

    /// <summary>The total that its items miss by no more than rounding explains, all of them printed to the same place; else null.</summary>
    public (StatedAmount Whole, IReadOnlyList<StatedAmount> Items)? Rounded
    {
        get
        {
            if (Whole.First is not { } plan || Items.Count < Least || Items.Any(i => i.First is null)) return null;
            var (plans, spent) = (Items.Select(i => i.First!).ToList(), Items.Select(i => i.Spent).ToList());
            if (!AddUp(plan, plans) || !AddUp(Whole.Spent, spent)) return null;
            return IsOff(plan, plans) ? (plan, plans) : IsOff(Whole.Spent, spent) ? (Whole.Spent, spent) : null;
        }
    }

    /// <summary>The total that its items do not add up to although those of the other do; null where both or neither do.</summary>
    public (StatedAmount Whole, IReadOnlyList<StatedAmount> Items)? Faulty
    {
        get
        {
            if (Whole.First is not { } plan || Items.Count < Least || Items.Any(i => i.First is null)) return null;
            var (plans, spent) = (Items.Select(i => i.First!).ToList(), Items.Select(i => i.Spent).ToList());
            return (AddUp(plan, plans), AddUp(Whole.Spent, spent)) switch
            {
                (false, true) => (plan, plans),
                (true, false) => (Whole.Spent, spent),
                _ => null,
            };
        }
    }

    /// <summary>The lists of a narrative, in order.</summary>
    public static IEnumerable<ListedPlans> All(CheckContext context)
    {
        var sections = new PassageSections(context.Passages);
        foreach (var passage in context.Passages.Where(p => !p.IsHeading && Opens(p)))
        {
            if (PlanComparison.Before(context, sections, passage, int.MaxValue, isNearest: false) is not { } whole) continue;
            yield return new ListedPlans(whole, [.. Below(context, sections, passage)]);
        }
    }

    private static IEnumerable<PlanComparison> Below(CheckContext context, PassageSections sections, Passage passage)
    {
        var count = 0;
        for (var next = sections.Next(passage); next is not null && count < Most && !Opens(next); next = sections.Next(next), count++)
        {
            if (PlanComparison.Before(context, sections, next, int.MaxValue, isNearest: false) is { } item && ReferenceEquals(item.Passage, next)) yield return item;
        }
    }

    private static bool Opens(Passage passage) => passage.Text.AsSpan().TrimEnd() is [.., ':' or '：'];

    private static bool IsOff(StatedAmount whole, List<StatedAmount> items) =>
        items.Sum(i => i.Figure.Plain) != whole.Figure.Plain && items.TrueForAll(i => i.Figure.IsPrintedAs(whole.Figure));

    private static bool AddUp(StatedAmount whole, List<StatedAmount> items) =>
        Math.Abs(items.Sum(i => i.Figure.Plain) - whole.Figure.Plain) <= whole.Figure.Half + items.Sum(i => i.Figure.Value == 0 ? 0 : i.Figure.Half);
}
