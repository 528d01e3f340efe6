using Disclosure.Core.Findings;

namespace Disclosure.Output;

/// <summary>Takes an output folder for a build, one build at a time, where a site or a manual may be put there.</summary>
internal static class SiteOpening
{
    /// <summary>Starts a build's writing of the whole site, or says in a finding why it cannot and gives null.</summary>
    /// <param name="output">The output folder, as the person gave it.</param>
    /// <param name="sources">The folders that are read (input, theme): the output may replace none of them.</param>
    /// <param name="findings">Receives the refusal, and in the end what could not be cleaned up.</param>
    public static SiteFolder? Open(string output, IReadOnlyList<string> sources, FindingList findings) => Begun(Take(output, sources, findings));

    /// <summary>The same for a manual, which is not put where a site goes when nobody says: <paramref name="site"/>.</summary>
    public static SiteFolder? OpenManual(string output, IReadOnlyList<string> sources, string site, FindingList findings) =>
        Begun(Take(output, findings, OutputContent.Manual, (place, full) => OutputRules.RefusalOfPath(place, full, sources) ?? OutputRules.RefusalOfManual(place, full, site)));

    /// <summary>As <see cref="Open"/>, but for what <see cref="SiteFolder.Begin"/> does: nothing of the earlier site was looked at, and nothing can be written yet.</summary>
    public static SiteFolder? Take(string output, IReadOnlyList<string> sources, FindingList findings) =>
        Take(output, findings, OutputContent.Site, (place, full) => OutputRules.RefusalOfPath(place, full, sources));

    private static SiteFolder? Begun(SiteFolder? site)
    {
        if (site is null || site.Begin([])) return site;
        site.Dispose();
        return null;
    }

    private static SiteFolder? Take(string output, FindingList findings, OutputContent content, Func<Place, string, Finding?> refusalOf)
    {
        var place = Place.Whole(output.Replace(Path.DirectorySeparatorChar, '/'));
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        return OutputFaults.Told(place, findings, () =>
        {
            if (refusalOf(place, full) is { } refusal) findings.Add(refusal);
            else if (StagingFolder.Take(full) is { } staging) return new SiteFolder(place, full, staging, findings, content);
            else findings.Error("output-busy", place, "另一个生成正在写这个输出文件夹；请等它结束后再试。");
            return null;
        });
    }
}
