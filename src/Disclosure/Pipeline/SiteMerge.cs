using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Output;
using Disclosure.Pipeline.Changes;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline;

/// <summary>Joins the shares that several machines have built into one site, the same as one build makes.</summary>
internal sealed class SiteMerge
{
    private readonly BuildOptions _options;
    private readonly FindingList _findings = new();
    private bool _showsChecks;

    private SiteMerge(BuildOptions options)
    {
        _options = options;
    }

    /// <summary>Joins them, and says what was found and written. Nothing is written when there is an error.</summary>
    /// <param name="options">What the shares were built of, and where the site goes.</param>
    /// <param name="folders">The folders of the shares.</param>
    /// <exception cref="OperationCanceledException">It was stopped: the output is as it was.</exception>
    public static BuildResult Run(BuildOptions options, IReadOnlyList<string> folders)
    {
        var merge = new SiteMerge(options);
        var summary = merge.Run(folders);
        return new BuildResult(merge._findings.Sorted(), summary) { ShowsChecks = merge._showsChecks };
    }

    private WriteSummary? Run(IReadOnlyList<string> folders)
    {
        var theme = new BuildTheme(_options.Theme);
        List<ReadShare> shares = [.. folders.Select(f => ReadShare.Of(f, _findings)).OfType<ReadShare>()];
        using var folder = SiteOpening.Open(_options.Output, [.. SiteBuild.SourcesOf(_options), .. folders], _findings);
        var record = new BuildRecord(SiteBuild.ScopeOf(_options with { IsFresh = true }, null), folder);
        var input = new InputReader(record.Trace.Files, GivenName.Of(_options.Input));
        var site = input.ReadSite(_findings);
        _showsChecks = site.ShowsChecks;
        if (!_findings.HasErrors) ReadShare.Check(shares, record.Begin(), input.UnitNames(), _findings);
        _findings.AddRange(theme.Findings);
        if (_findings.HasErrors || folder is null || theme.Templates is not { } templates) return null;
        var cores = new Cores(_options.Stop);
        cores.ForEach(shares, share => share.Compare(record.Trace, _findings));
        if (_findings.HasErrors) return null;
        cores.ForEach(shares, share => Adopt(share, folder, record));
        if (_findings.HasErrors) return null;
        try
        {
            PortalBuild.Write(templates, site, [.. shares.SelectMany(s => s.Entries)], theme.Assets, (path, bytes) => folder.Write(path, bytes), cores, (_, _) => false);
        }
        catch (ThemeException e)
        {
            _findings.Add(e.Finding);
            return null;
        }
        TellBudgets(input, folder);
        _options.Stop.ThrowIfCancellationRequested();
        if (folder.Commit(_findings) is not { } written) return null;
        record.Leave(written);
        return written;
    }

    // What was published and goes is told by whoever takes it away: a share knows its own earlier folder alone.
    private void TellBudgets(InputReader input, SiteFolder folder)
    {
        var nobody = new HashSet<string>(StringComparer.Ordinal);
        new BuildNotices(BuildPlan.Of(input, _options, folder.Earlier, nobody, nobody, new FindingList()), _options.Input, _findings).TellBudgets();
    }

    private void Adopt(ReadShare share, SiteFolder folder, BuildRecord record)
    {
        foreach (var unit in share.State.Units.Values) record.Adopt(unit);
        var damaged = share.Files.Where(f => f.Key != BuildShare.File && !folder.Adopt(f.Key, share.Folder.Path, f.Value ?? 0)).Select(f => f.Key).Order(StringComparer.Ordinal).ToList();
        if (damaged.Count == 0) return;
        lock (_findings)
        {
            _findings.Error("damaged-share", Place.Whole(share.Name), $"这一份里有 {damaged.Count} 个文件不是做的时候的样子（{damaged[0]}），也许没有传完；请再传一遍，或用「disclosure build --shard {share.Share}」再做。");
        }
    }
}
