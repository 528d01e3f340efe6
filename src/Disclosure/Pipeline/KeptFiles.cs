using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Output;

namespace Disclosure.Pipeline;

/// <summary>What a build of some budgets takes over from the earlier site as it lies there, and says of it.</summary>
/// <param name="plan">Which files stay.</param>
/// <param name="options">What was asked for.</param>
/// <param name="findings">Receives where the site is not of one piece.</param>
internal sealed class KeptFiles(BuildPlan plan, BuildOptions options, FindingList findings)
{
    /// <summary>Takes them over, once all that is new was written.</summary>
    /// <param name="folder">The site.</param>
    /// <param name="made">Gives what is said of the budgets that were made, and of others that the site has.</param>
    public void Keep(SiteFolder folder, Func<IReadOnlyList<DocumentEntry>> made)
    {
        var notices = new BuildNotices(plan, options.Input, findings);
        notices.TellBudgets();
        // After a build of all nothing stands beside what it has made.
        if (!plan.IsPartial) return;
        foreach (var path in folder.Unwritten.Where(plan.Keeps).ToList())
        {
            options.Stop.ThrowIfCancellationRequested();
            folder.Keep(path);
        }
        foreach (var budget in made().Where(b => b.Data.Any(f => folder.IsChanged(b.Folder + f))))
        {
            notices.TellChanged(budget.Key);
        }
        if (folder.Changed.Any(DocumentFiles.IsAsset)) notices.TellTheme();
    }
}
