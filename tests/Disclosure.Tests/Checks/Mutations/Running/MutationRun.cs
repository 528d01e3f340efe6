using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Checks.Mutations.Running;

/// <summary>Changes one amount of a budget at a time and sees what the checks say of it.</summary>
internal sealed class MutationRun
{
    private readonly Budget _budget;
    private readonly HashSet<(string, string, Place)> _known;
    private readonly HashSet<Place> _touched;

    /// <summary>A run on a budget.</summary>
    public MutationRun(Budget budget)
    {
        _budget = budget;
        var context = new CheckContext(budget, OtherDocuments.None);
        Mutations = Mutation.Of(context);
        var results = CheckCatalogue.Run(context);
        _known = [.. results.Where(IsFinding).Select(Key)];
        _touched = [.. results.Where(r => r.Status != CheckStatus.NotApplicable).SelectMany(Places)];
    }

    /// <summary>All changes, those of one amount next to each other.</summary>
    public IReadOnlyList<Mutation> Mutations { get; }

    /// <summary>Whether an equation that applies has the changed cell in it.</summary>
    public bool IsTouched(Mutation mutation) => _touched.Contains(mutation.Before.Place);

    /// <summary>Makes a change and runs all checks.</summary>
    public MutationOutcome Try(Mutation mutation)
    {
        var place = mutation.Before.Place;
        var changed = new CheckContext(ChangedBudget.Of(_budget, mutation), OtherDocuments.None);
        // What was known before and only tells another figure now is no discovery.
        var found = CheckCatalogue.Run(changed).Where(r => IsFinding(r) && !_known.Contains(Key(r)))
            .Where(r => Places(r).Append(r.Place).Any(p => p.File == place.File)).ToList();
        return new MutationOutcome(mutation, IsTouched(mutation), found.Count > 0, found.Exists(r => IsAt(r, place)));
    }

    private static bool IsAt(CheckResult result, Place place) =>
        (result.Place.File == place.File && result.Place.Line == place.Line) || Places(result).Contains(place);

    private static bool IsFinding(CheckResult result) => result.ToFinding() is not null;

    private static (string, string, Place) Key(CheckResult result) => (result.Id, result.Formula, result.Place);

    private static IEnumerable<Place> Places(CheckResult result) => result.Cells.Where(c => c.Cell is not null).Select(c => c.Cell!.Place);
}
