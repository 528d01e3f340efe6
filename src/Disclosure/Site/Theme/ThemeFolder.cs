using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Site.Theme.Bundles;
using Disclosure.Site.Theme.Liquid;
using Disclosure.Site.Theme.Sources;

namespace Disclosure.Site.Theme;

/// <summary>
/// The files of a theme: those that come with the program, and over them those of a folder of one's own, file by file. All are read
/// when it is opened, and what cannot be used is a finding.
/// </summary>
internal sealed class ThemeFolder
{
    /// <summary>The folder, in a theme and in a site, of style sheets, scripts and pictures; no unit may be called that.</summary>
    public const string Assets = "assets";

    private const string AssetFolder = Assets + "/";
    private const int MostEntries = 5_000;
    private const int MostLevels = 20;
    private const int MostTemplateBytes = 256 * 1024;
    private const int MostAssetBytes = 20 * 1024 * 1024;
    private const int MostBytes = 60 * 1024 * 1024;

    private readonly SortedDictionary<string, (GivenFolder Folder, string Name)> _files = new(StringComparer.Ordinal);
    private readonly List<TemplateSource> _templates = [];
    private readonly List<AssetFile> _assets = [];
    private IReadOnlyList<AssetFile> _published = [];
    private readonly ThemeNames _names;
    private readonly FindingList _findings;

    private ThemeFolder(FindingList findings)
    {
        _findings = findings;
        _names = new ThemeNames(findings);
    }

    /// <summary>
    /// The theme in <paramref name="own"/> with the files of <paramref name="overlay"/> in place of those of the same name;
    /// null with findings when a folder does not exist or a file cannot be used.
    /// </summary>
    public static ThemeFolder? Open(string own, string? overlay, FindingList findings)
    {
        var before = findings.Count;
        var theme = new ThemeFolder(findings);
        foreach (var folder in overlay is null ? [own] : new[] { own, overlay }) theme.Add(folder);
        if (findings.Count == before) theme.Read();
        if (findings.Count == before) theme._published = AssetBundles.Join(theme._assets, MostBytes, findings);
        return findings.Count > before ? null : theme;
    }

    /// <summary>The templates.</summary>
    public IReadOnlyList<TemplateSource> Templates() => _templates;

    /// <summary>The files that go into the site, joined where the theme says so: path there, and bytes.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> AssetFiles() => _published.Select(f => (f.Path, f.Bytes));

    private void Add(string path)
    {
        var folder = new GivenFolder(path);
        var name = GivenName.Of(path);
        var found = folder.Find("");
        if (found.IsMissing) _findings.Error("missing-folder", Place.Whole(Shown(name)), "没有这个主题文件夹。");
        else if (found.Fault is { } fault) _findings.Error(fault.Id, Place.Whole(Shown(name)), fault.Message);
        else if (!HasAdded(folder, name))
            _findings.Error("too-many-files", Place.Whole(Shown(name)), $"主题文件夹里的文件和文件夹超过 {MostEntries} 个；请检查是否放错了文件夹。");
    }

    // Links to folders side by side double what there is at each level, so it is the entries that are counted.
    private bool HasAdded(GivenFolder folder, string name)
    {
        var entries = 0;
        var folders = new Queue<string>([""]);
        while (folders.TryDequeue(out var at))
        {
            foreach (var entry in Names(folder, at, name))
            {
                if (++entries > MostEntries) return false;
                var key = at.Length == 0 ? entry : $"{at}/{entry}";
                Add(folder, key, $"{name}/{key}", folders);
            }
        }
        return true;
    }

    private IEnumerable<string> Names(GivenFolder folder, string at, string name)
    {
        var (names, fault) = folder.Names(at);
        if (fault is not null) _findings.Error(fault.Id, Place.Whole(at.Length == 0 ? Shown(name) : $"{name}/{at}"), fault.Message);
        return names.Where(n => !PassedOver.Has(n));
    }

    // Of the root of a disk nothing is left before its slash.
    private static string Shown(string name) => name.Length == 0 ? "/" : name;

    private void Add(GivenFolder folder, string key, string name, Queue<string> folders)
    {
        var found = folder.Find(key);
        if (found.Fault is { } fault) _findings.Error(fault.Id, Place.Whole(name), fault.Message);
        else if (found.IsFolder && key.Count(c => c == '/') >= MostLevels)
        {
            _findings.Error("too-many-files", Place.Whole(name), $"主题里的文件夹最多套 {MostLevels} 层，这个文件夹更深；请检查是否放错了文件夹。");
        }
        else if (found.IsFolder) folders.Enqueue(key);
        else if (IsUsed(key) && _names.Take(key, name) && _names.Take(AssetFile.NameInSite(key), name)) _files[key] = (folder, name);
    }

    // With any case: what only case tells from a file that is used was meant to be it.
    private static bool IsUsed(string key) =>
        key.EndsWith(TemplateFiles.Ending, StringComparison.OrdinalIgnoreCase) || key.StartsWith(AssetFolder, StringComparison.OrdinalIgnoreCase);

    private static int MostBytesOf(string key) => Path.GetExtension(key) switch
    {
        TemplateFiles.Ending => MostTemplateBytes,
        AssetFile.BundleEnding => AssetBundles.MostListBytes,
        _ => MostAssetBytes,
    };

    private void Read()
    {
        var bytes = 0L;
        foreach (var (key, (folder, name)) in _files)
        {
            var isTemplate = key.EndsWith(TemplateFiles.Ending, StringComparison.Ordinal);
            var (read, fault) = folder.Read(key, MostBytesOf(key));
            bytes += read.Count;
            if (fault is not null) _findings.Error(fault.Id, Place.Whole(name), fault.Message);
            else if (!isTemplate) _assets.Add(new AssetFile(key, name, [.. read]));
            else if (TemplateSource.Read(key[..^TemplateFiles.Ending.Length], name, read, _findings) is { } source) _templates.Add(source);
            if (bytes <= MostBytes) continue;
            _findings.Error("file-too-large", Place.Whole(name), $"主题的文件合起来超过 {MostBytes / 1024 / 1024} MB。");
            return;
        }
    }
}

/// <summary>A template failed while a page was rendered.</summary>
internal sealed class ThemeException(Finding finding, Exception? inner) : Exception(finding.Message, inner)
{
    /// <summary>What a person is told.</summary>
    public Finding Finding { get; } = finding;
}
