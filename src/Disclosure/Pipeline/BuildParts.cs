using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Input;
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

    /// <summary>Does the work.</summary>
    public required Cores Cores { get; init; }
}
