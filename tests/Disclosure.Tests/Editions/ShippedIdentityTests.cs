using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Documents;

namespace Disclosure.Tests.Editions;

/// <summary>No identity of a shipped edition is dead: each holds between figures of its made-up unit, and breaks with one of them.</summary>
public sealed class ShippedIdentityTests
{
    // More than any figure of these units.
    private const decimal Much = 1_000_000_000m;

    [Theory]
    [MemberData(nameof(ShippedInput.Editions), MemberType = typeof(ShippedInput))]
    public void Every_identity_holds_between_figures(string edition)
    {
        var budgets = Of(edition);
        var held = budgets.SelectMany(Run).Where(Holds).Select(r => r.Title).ToHashSet();
        budgets[0].Edition.Identities.Select(i => i.Title).Where(t => !held.Contains(t)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ShippedInput.Editions), MemberType = typeof(ShippedInput))]
    public void Every_identity_breaks_when_a_figure_of_it_is_changed(string edition)
    {
        var whole = Of(edition).SelectMany(b => Run(b).Where(Holds).Select(r => (Budget: b, Result: r))).DistinctBy(r => r.Result.Title);
        whole.Where(w => !Breaks(w.Budget, w.Result)).Select(w => w.Result.Title).ShouldBeEmpty();
    }

    private static List<Budget> Of(string edition) => [.. ShippedInput.Budgets.Where(b => b.Edition.Key == edition)];

    private static bool Holds(CheckResult result) => result.Status == CheckStatus.Passed && result.Cells.Any(IsOwnFigure);

    private static bool IsOwnFigure(LocatedCell cell) => cell is { Other: null, Cell.Number: not null };

    // What is at most something else breaks when it grows, and what something is at most when it shrinks.
    private static bool Breaks(Budget budget, CheckResult result)
    {
        var cell = result.Cells.First(IsOwnFigure);
        return new[] { Much, -Much }.Any(more => Run(Changed(budget, cell, more)).Any(r => r.Title == result.Title && r.Status == CheckStatus.Failed));
    }

    private static Budget Changed(Budget budget, LocatedCell at, decimal more) => budget with
    {
        Tables = [.. budget.Tables.Select(t => t != at.Table ? t : t with { Sections = [.. t.Sections.Select(s => Changed(s, at, more))] })],
    };

    private static Section Changed(Section section, LocatedCell at, decimal more) => section is not Grid grid ? section : grid with
    {
        Rows = [.. grid.Rows.Select(r => r != at.Row ? r : r with { Cells = [.. r.Cells.Select((c, i) => i == at.Leaf!.Index ? c! with { Number = c.Number + more } : c)] })],
    };

    private static List<CheckResult> Run(Budget budget)
    {
        var unit = ShippedInput.Budgets.Where(b => b.Unit.Key == budget.Unit.Key).ToDictionary(b => b.Key);
        var others = new OtherDocuments(() => unit.Keys, key => unit.TryGetValue(key, out var other) ? new AddressBook(other) : null);
        return [.. new StatedIdentities().Run(new CheckContext(budget, others))];
    }
}
