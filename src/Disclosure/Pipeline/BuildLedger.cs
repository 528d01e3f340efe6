using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Output;

namespace Disclosure.Pipeline;

/// <summary>What comes together while documents are built, by several threads at once: findings, records, how far the build is.</summary>
/// <param name="total">How many documents are to be built.</param>
/// <param name="options">Who else wants the records.</param>
/// <param name="progress">Is told of each document that is done.</param>
/// <param name="findings">The findings of the build.</param>
internal sealed class BuildLedger(int total, BuildOptions options, IProgress<BuildProgress> progress, FindingList findings)
{
    private readonly Lock _lock = new();
    private int _total = total;
    private int _done;

    /// <summary>Whether nothing is at fault so far; after the first error the rest is read for its findings only.</summary>
    public bool IsSound
    {
        get
        {
            lock (_lock) return !findings.HasErrors;
        }
    }

    /// <summary>Adds findings.</summary>
    public void Add(FindingList found)
    {
        lock (_lock) findings.AddRange(found);
    }

    /// <summary>Adds findings.</summary>
    public void Add(IEnumerable<Finding> found)
    {
        lock (_lock)
        {
            foreach (var finding in found) findings.Add(finding);
        }
    }

    /// <summary>Gives the record of a document to who wants it. Nothing of it is kept: memory does not grow with it.</summary>
    public void Report(DocumentRecord record)
    {
        lock (_lock) options.Recorded?.Invoke(record);
    }

    /// <summary>Says that a document is done.</summary>
    public void Report(DocumentKey key) => progress.Report(new BuildProgress(Interlocked.Increment(ref _done), Volatile.Read(ref _total), key.ToString()));

    /// <summary>Says that a document need not be built.</summary>
    public void Pass() => Interlocked.Decrement(ref _total);
}

/// <summary>How far a build is.</summary>
/// <param name="Done">Budgets finished.</param>
/// <param name="Total">Budgets in all.</param>
/// <param name="Last">The one finished last, <c>unit/year</c>.</param>
internal readonly record struct BuildProgress(int Done, int Total, string Last);

/// <summary>What a build found and wrote.</summary>
/// <param name="Findings">All findings, by place.</param>
/// <param name="Written">What was written, or null when nothing was.</param>
internal sealed record BuildResult(IReadOnlyList<Finding> Findings, WriteSummary? Written)
{
    /// <summary>What was not made again.</summary>
    public StayingUnits Staying { get; init; }

    /// <summary>Whether what the checks found is on the site.</summary>
    public bool ShowsChecks { get; init; }

    /// <summary>Where the manual is, an absolute address ending in a slash; blank where the input does not say.</summary>
    public string Help { get; init; } = "";
}

/// <summary>Units that are as the last build left them, and were not made again.</summary>
/// <param name="Count">How many.</param>
/// <param name="Warnings">How many warnings of theirs are not among the findings.</param>
internal readonly record struct StayingUnits(int Count, int Warnings);
