using System.Text.RegularExpressions;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Input.Contents;

namespace Disclosure.Tests.Checks.Mutations.Running;

/// <summary>Changes one digit of a narrative at a time and sees whether the checks speak of the line it stands on.</summary>
internal sealed partial class DigitRun
{
    private readonly Budget _budget;
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly HashSet<(string, Place)> _known;

    private DigitRun(Budget budget, IReadOnlyDictionary<string, string> texts, uint seed)
    {
        (_budget, _texts) = (With(budget, texts), texts);
        var context = new CheckContext(_budget, OtherDocuments.None);
        _known = [.. Findings(context).Select(f => (f.Reason, f.Place))];
        // A figure that is spoken of as it is published cannot be told from one that was changed.
        var spoken = Findings(context).Select(f => (f.Place.File, f.Place.Line)).ToHashSet();
        Changes = [.. DigitChange.Of(context, seed).Where(c => !spoken.Contains((c.Place.File, c.Place.Line)))];
    }

    /// <summary>The changes to try.</summary>
    public IReadOnlyList<DigitChange> Changes { get; }

    /// <summary>A run on each budget of an input; without citations each narrative is read as it was published, before anyone cited a cell.</summary>
    public static IEnumerable<(string Title, DigitRun Run)> All(string input, bool isCited, uint seed)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        foreach (var place in reader.List(null, null, findings))
        {
            if (reader.Read(place, findings) is not { } budget) continue;
            var texts = budget.Narratives.Values.ToDictionary(n => n.Key, n => File.ReadAllText(Found(input, n)), StringComparer.Ordinal);
            if (!isCited) texts = texts.ToDictionary(t => t.Key, t => Citation().Replace(t.Value, "$1"), StringComparer.Ordinal);
            yield return (budget.Title, new DigitRun(budget, texts, seed));
        }
    }

    /// <summary>Whether the checks speak of a change.</summary>
    public bool IsFound(DigitChange change)
    {
        var texts = new Dictionary<string, string>(_texts, StringComparer.Ordinal) { [change.Part] = change.In(_texts[change.Part]) };
        return Findings(new CheckContext(With(_budget, texts), OtherDocuments.None))
            .Any(f => f.Place.File == change.Place.File && !_known.Contains((f.Reason, f.Place)));
    }

    private static Budget With(Budget budget, IReadOnlyDictionary<string, string> texts) => budget with
    {
        Narratives = budget.Narratives.Values.ToDictionary(n => n.Key, n => NarrativeReader.Parse(texts[n.Key], n.Place.File, n.Key, new FindingList()), StringComparer.Ordinal),
    };

    // Equations do not look at the narrative.
    private static IEnumerable<CheckResult> Findings(CheckContext context) => CheckCatalogue.All
        .Where(c => c is not (RowEquations or Hierarchies or StatedIdentities)).SelectMany(c => c.Run(context)).Where(r => r.ToFinding() is not null);

    // The name of the input's folder begins the place of a file.
    private static string Found(string input, Narrative narrative) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(input))!, narrative.Place.File);

    [GeneratedRegex(@"\[([^\]]+)\]\((?:<[^>]*>|[^)\s]*)\)", RegexOptions.None, 1000)]
    private static partial Regex Citation();
}
