using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares the narrative, part by part and passage by passage.</summary>
internal static class NarrativeComparison
{
    // More passages than these take too long to align when they have nothing in common; they are then shown as replaced.
    private const int MostPassages = 10_000;

    // Passages that have less in common are two, not one rewritten.
    private const double Alike = 0.4;

    /// <summary>The changed passages, in order.</summary>
    public static IReadOnlyList<PassageChange> Of(Sides sides)
    {
        var changes = new List<PassageChange>();
        foreach (var part in sides.After.Edition.Parts.Where(p => p.IsProse))
        {
            Compare(sides, part, PassagesOf(sides.Before, part.Key), PassagesOf(sides.After, part.Key), changes);
        }
        foreach (var part in sides.Before.Edition.Parts.Where(p => p.IsProse && sides.After.Edition.Parts.All(o => o.Key != p.Key)))
        {
            Compare(sides, part, PassagesOf(sides.Before, part.Key), [], changes);
        }
        return WithMoves(changes);
    }

    private static IReadOnlyList<Passage> PassagesOf(Budget budget, string key) =>
        budget.Narratives.GetValueOrDefault(key) is { } narrative ? PassageReader.Of(narrative) : [];

    private static void Compare(Sides sides, Part part, IReadOnlyList<Passage> before, IReadOnlyList<Passage> after, List<PassageChange> changes)
    {
        string[] left = [.. before.Select(p => Marked(sides, p, sides.Years.Before))];
        string[] right = [.. after.Select(p => Marked(sides, p, sides.Years.After))];
        foreach (var block in left.Length + right.Length > MostPassages ? [new AlignedBlock(0, left.Length, 0, right.Length)] : sides.Alignment(left, right))
        {
            var matched = new Matcher<Passage>([.. before.Skip(block.BeforeStart).Take(block.BeforeCount)], [.. after.Skip(block.AfterStart).Take(block.AfterCount)])
                .ByScore((b, a) => b.IsHeading == a.IsHeading && Similarity.Of(b.Text, a.Text) is >= Alike and var alike ? alike : 0)
                .Result;
            var found = matched.Pairs.Select(p => new PassageChange(PassageChangeKind.Changed, part.ShortName, p.Before, p.After, sides.Words.Of(p.Before.Text, p.After.Text)))
                .Concat(matched.Added.Select(p => new PassageChange(PassageChangeKind.Added, part.ShortName, null, p, [new(PieceKind.Added, p.Text)])));
            changes.AddRange(matched.Removed.Select(p => new PassageChange(PassageChangeKind.Removed, part.ShortName, p, null, [new(PieceKind.Removed, p.Text)])));
            changes.AddRange(found.OrderBy(c => c.Place));
        }
    }

    private static string Marked(Sides sides, Passage passage, YearNames names) =>
        (passage.IsHeading ? "# " : "") + (sides.Years.BeforeYear == sides.Years.AfterYear ? passage.Text : names.Relative(passage.Text));

    // The same words taken out in one place and put in elsewhere were moved.
    private static IReadOnlyList<PassageChange> WithMoves(List<PassageChange> changes)
    {
        var removed = changes.Where(c => c.Kind == PassageChangeKind.Removed).GroupBy(c => c.Before!.Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<PassageChange>(g), StringComparer.Ordinal);
        var gone = new HashSet<PassageChange>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i] is not { Kind: PassageChangeKind.Added, After: { } after } change) continue;
            if (!removed.TryGetValue(after.Text, out var queue) || !queue.TryDequeue(out var from)) continue;
            gone.Add(from);
            changes[i] = change with { Kind = PassageChangeKind.Moved, Before = from.Before, Pieces = [new(PieceKind.Same, after.Text)] };
        }
        return [.. changes.Where(c => !gone.Contains(c))];
    }
}
