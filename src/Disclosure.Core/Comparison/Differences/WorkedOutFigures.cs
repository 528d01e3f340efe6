using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>
/// Leaves out what only an identity between cells (勾稽) works out from others that changed: a rate, or a change in the row of what it is the
/// change of. What the form works out within a row is left out where rows are compared.
/// </summary>
internal sealed class WorkedOutFigures
{
    private readonly AddressBook _book;
    private readonly DocumentCells _documents;
    private readonly HashSet<string> _changed;
    private readonly HashSet<string> _workedOut = new(StringComparer.Ordinal);

    private WorkedOutFigures(Sides sides)
    {
        _book = new AddressBook(sides.After);
        _documents = new DocumentCells(sides.After.Key, _book, OtherDocuments.None);
        _changed = sides.Found.Figures.Select(f => f.Shown.Address).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Takes them out of what was found.</summary>
    public static void LeaveOut(Sides sides)
    {
        if (sides.Found.Figures.Count == 0) return;
        var search = new WorkedOutFigures(sides);
        search.Run(sides.After.Edition.Identities);
        sides.Found.Figures.RemoveAll(f => f.After is { } after && search._workedOut.Contains(after.Address));
    }

    private void Run(IReadOnlyList<Identity> identities)
    {
        var cases = 0;
        foreach (var formula in identities.Select(i => i.Formula).Where(f => !f.IsAtMost))
        {
            if ((TargetOf(formula.Left) is { } left && !IsSum(formula.Right) ? (left, formula.Right)
                : TargetOf(formula.Right) is { } right && !IsSum(formula.Left) ? (right, formula.Left) : default) is not ({ } target, { } terms)) continue;
            var instances = formula.Leading is not { } leading ? [Bindings.None]
                : _documents.Of(leading) is var (book, rest, _) ? PatternMatch.Instances(book, rest) : [];
            if ((cases += instances.Count) > StatedIdentities.MostCases) return;
            foreach (var variables in instances)
            {
                Look(target, terms, variables);
                if (_book.Looks > StatedIdentities.MostLooks) return;
            }
        }
    }

    // The one cell that a side consists of.
    private static CellPattern? TargetOf(IReadOnlyList<Term> side) => side is [{ Sign: > 0, First: Factor.One { Pattern: var pattern }, Rest.Count: 0 }] ? pattern : null;

    private static bool IsSum(IReadOnlyList<Term> terms) => terms.All(t => t is { Sign: > 0, Rest.Count: 0, First: not InnerSum });

    private void Look(CellPattern pattern, IReadOnlyList<Term> terms, Bindings variables)
    {
        if (Find(pattern, variables) is not [var target] || !_changed.Contains(target.Address)) return;
        var isRate = terms.SelectMany(t => t.Rest).Any(r => r.Divides);
        var operands = Formula.PatternsOf(terms).SelectMany(p => Find(p, variables)).ToList();
        if (!isRate && operands.Exists(o => o.RowAddress != target.RowAddress)) return;
        if (operands.Exists(o => _changed.Contains(o.Address))) _workedOut.Add(target.Address);
    }

    private List<LocatedCell> Find(CellPattern pattern, Bindings variables)
    {
        var found = new List<LocatedCell>();
        _documents.Find(pattern, variables, found);
        return found;
    }
}
