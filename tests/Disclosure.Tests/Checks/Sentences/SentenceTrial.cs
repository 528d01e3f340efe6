using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Input.Contents;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Sentences;

/// <summary>Tries a narrative alone, as the whole explanation of the real budget, whose tables hold none of its figures.</summary>
internal static class SentenceTrial
{
    private const string Part = "explanation";

    // What these say depends on the rest of a document, which a sentence alone has none of.
    private static readonly string[] OfDocuments = ["uncited-figure", "glossary-entry", "missing-part"];

    private static readonly Lazy<Budget> Real = new(Read);

    /// <summary>The warnings on the narrative.</summary>
    public static IReadOnlyList<Finding> Findings(SentenceCase tried)
    {
        var findings = new FindingList();
        var narrative = NarrativeReader.Parse(tried.In(Real.Value.Year), "explanation.md", Part, findings);
        findings.Sorted().Select(f => f.ToString()).ShouldBeEmpty();
        var narratives = Real.Value.Narratives.ToDictionary(n => n.Key, n => n.Key == Part ? narrative : n.Value, StringComparer.Ordinal);
        var context = new CheckContext(Real.Value with { Narratives = narratives }, OtherDocuments.None);
        return [.. CheckCatalogue.Run(context).Select(r => r.ToFinding()).OfType<Finding>()
            .Where(f => f.Place.File == narrative.Place.File && !OfDocuments.Contains(f.Id, StringComparer.Ordinal))];
    }

    private static Budget Read()
    {
        var findings = new FindingList();
        var reader = new InputReader(Repository.Input);
        return reader.Read(reader.List(null, null, findings).Single(), findings).ShouldNotBeNull();
    }
}
