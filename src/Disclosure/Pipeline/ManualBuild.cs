using Disclosure.Core.Findings;
using Disclosure.Manual;
using Disclosure.Manual.Pages;
using Disclosure.Output;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline;

/// <summary>Builds the manual: a site of its own in the look of the theme, swapped in as a site is.</summary>
internal static class ManualBuild
{
    /// <summary>Builds it, and says what was found and written. Nothing is written when there is an error.</summary>
    /// <param name="options">Where it goes, and in what look.</param>
    /// <param name="commands">The pages of the commands.</param>
    /// <param name="stop">Ends it before the manual is swapped in.</param>
    /// <exception cref="OperationCanceledException">It was stopped: the output is as it was.</exception>
    public static BuildResult Run(ManualOptions options, ManualPart commands, CancellationToken stop = default)
    {
        var findings = new FindingList();
        var written = Write(options, commands, findings, stop);
        return new BuildResult(findings.Sorted(), findings.HasErrors ? null : written);
    }

    private static WriteSummary? Write(ManualOptions options, ManualPart commands, FindingList findings, CancellationToken stop)
    {
        IReadOnlyList<string> sources = options.Theme is null ? [options.Input, BuildTheme.Own] : [options.Input, BuildTheme.Own, options.Theme];
        using var folder = SiteOpening.OpenManual(options.Output, sources, options.Site, findings);
        var theme = new BuildTheme(options.Theme);
        findings.AddRange(theme.Findings);
        if (folder is null || theme.Templates is not { } templates || findings.HasErrors) return null;
        try
        {
            ManualPages.Render(templates, ManualContents.Parts(commands), (path, bytes) =>
            {
                stop.ThrowIfCancellationRequested();
                folder.Write(path, bytes);
            });
        }
        catch (ThemeException e)
        {
            findings.Add(e.Finding);
            return null;
        }
        foreach (var (path, bytes) in theme.AssetsOfManual) folder.Write(path, bytes);
        stop.ThrowIfCancellationRequested();
        return folder.Commit(findings);
    }
}

/// <summary>Where a manual goes, and in what look.</summary>
/// <param name="Output">The folder that it goes to, as the person gave it.</param>
/// <param name="Input">Where the data of a site may be: the manual reads none, and is not put among them.</param>
/// <param name="Site">Where a site goes when nobody says: there the manual would stand in the way of the next build.</param>
/// <param name="Theme">A folder whose files replace those of the theme that comes with the program, or null.</param>
internal sealed record ManualOptions(string Output, string Input, string Site, string? Theme);
