using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Input;
using Disclosure.Pipeline.Changes;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline;

/// <summary>What all units of a build are made with and where they go.</summary>
/// <param name="Input">Reads the input.</param>
/// <param name="Plan">Which documents are made.</param>
/// <param name="Site">The portal.</param>
/// <param name="Theme">What the pages are made with.</param>
/// <param name="Sink">Takes the files.</param>
internal sealed record BuildParts(InputReader Input, BuildPlan Plan, SiteDescription Site, BuildTheme Theme, PageSink Sink)
{
    /// <summary>The formats in which data can be taken away.</summary>
    public required DownloadRegistry Downloads { get; init; }

    /// <summary>Makes each document's part.</summary>
    public required DocumentBuild Document { get; init; }

    /// <summary>Takes what is found and what is kept of each document.</summary>
    public required BuildLedger Ledger { get; init; }

    /// <summary>What is taken over from the last build, and left on record for the next.</summary>
    public required BuildRecord Record { get; init; }

    /// <summary>What lies in the site.</summary>
    public LyingFiles Lying { get; init; } = new(null);

    /// <summary>Knows what units spend, for the departments that they belong to.</summary>
    public required UnitsBelow Below { get; init; }

    /// <summary>Does the work.</summary>
    public required Cores Cores { get; init; }

    /// <summary>What the portal says of the documents of the site, when all units are made; of those that stay in a build of some, those that the input still has.</summary>
    public IReadOnlyList<DocumentEntry> Entries()
    {
        var entries = Record.Entries(Cores.ForEach);
        if (!Plan.IsPartial) return entries;
        var listed = Plan.All.Select(p => p.Key).ToHashSet();
        return [.. entries.Where(e => listed.Contains(e.Key))];
    }
}
