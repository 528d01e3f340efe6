using Disclosure.Core.Findings;
using Disclosure.Site.Theme.Sources;

namespace Disclosure.Site.Theme.Bundles;

/// <summary>
/// Joins what a page would otherwise ask for one by one. <c>site.css.bundle</c> lists style sheets of its folder, in their order; the
/// site has one file <c>site.css</c> in their place. A bundle may list another, whose files then stand there.
/// </summary>
internal sealed class AssetBundles
{
    /// <summary>A list of names is never longer.</summary>
    public const int MostListBytes = 16 * 1024;

    private readonly Dictionary<string, AssetFile> _files;
    private readonly FindingList _findings;
    private readonly HashSet<string> _joined = new(StringComparer.Ordinal);

    private AssetBundles(IEnumerable<AssetFile> files, FindingList findings)
    {
        _files = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        _findings = findings;
    }

    /// <summary>The files of the site: those of the theme, but joined ones in place of bundles and of all that stands in one.</summary>
    /// <param name="files">The files of the theme.</param>
    /// <param name="mostBytes">How much all joined files may be together.</param>
    /// <param name="findings">Is told what is wrong with a bundle or with what it lists.</param>
    public static IReadOnlyList<AssetFile> Join(IReadOnlyList<AssetFile> files, int mostBytes, FindingList findings)
    {
        var bundles = new AssetBundles(files, findings);
        var made = new List<AssetFile>();
        var bytes = 0L;
        foreach (var bundle in files.Where(f => f.IsBundle))
        {
            if (bundles.Make(bundle) is not { } file) continue;
            made.Add(file);
            // A few lines in many bundles can ask for more than any site has.
            if ((bytes += file.Bytes.Length) <= mostBytes) continue;
            findings.Error("file-too-large", Place.Whole(bundle.Name), $"合并成的文件合起来超过 {mostBytes / 1024 / 1024} MB。");
            break;
        }
        return [.. files.Where(f => !f.IsBundle && !bundles._joined.Contains(f.Path)).Concat(made).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private AssetFile? Make(AssetFile bundle)
    {
        var path = AssetFile.NameInSite(bundle.Path);
        if (BundleKind.Of(path) is not { } kind)
        {
            _findings.Error("bundle-kind", Place.Whole(bundle.Name), $"合并清单的名称要以 .css{AssetFile.BundleEnding} 或 .js{AssetFile.BundleEnding} 结尾。");
            return null;
        }
        if (_files.ContainsKey(path)) _findings.Error(
            "name-taken", Place.Whole(bundle.Name), $"主题里已经有文件{Bracketed.Of(path)}，合并清单不能再生成它；请去掉一个，或者改名。");
        var before = _findings.Count;
        var parts = Parts(bundle, kind, new HashSet<string>(StringComparer.Ordinal) { bundle.Path }, isInner: false).ToList();
        return _findings.Count == before ? new AssetFile(path, bundle.Name, kind.Join(parts, _findings)) : null;
    }

    private IEnumerable<AssetFile> Parts(AssetFile bundle, BundleKind kind, HashSet<string> listed, bool isInner)
    {
        if (ThemeText.Read(bundle.Name, bundle.Bytes, _findings) is not { } list) yield break;
        foreach (var line in BundleLine.Of(list))
        {
            if (PartAt(line, bundle, kind, isInner) is not { } part) continue;
            if (!listed.Add(part.Path)) _findings.Error("part-twice", line.Place, $"{Bracketed.Of(line.Name)}已经列过；一个文件只能并入一次。");
            else if (part.IsBundle) foreach (var inner in Parts(part, kind, listed, isInner: true)) yield return inner;
            else
            {
                _joined.Add(part.Path);
                yield return part;
            }
        }
    }

    private AssetFile? PartAt(BundleLine line, AssetFile bundle, BundleKind kind, bool isInner)
    {
        var name = Bracketed.Of(line.Name);
        if (line.Name.Contains('/') || line.Name.Contains('\\')) _findings.Error(
            "part-path", line.Place, $"合并清单只写同一文件夹里的文件名，不写路径：{name}。");
        else if (!kind.Takes(line.Name)) _findings.Error(
            "part-kind", line.Place, $"这份清单合并成 {kind.Ending} 文件，不能并入{name}。");
        else if (isInner && line.Name.EndsWith(AssetFile.BundleEnding, StringComparison.Ordinal)) _findings.Error(
            "part-nested", line.Place, $"列在另一份清单里的清单，自己不能再列清单{name}；请直接列它的文件。");
        else if (_files.TryGetValue(bundle.Folder + line.Name, out var part)) return part;
        else _findings.Error("unknown-part", line.Place, $"主题的文件夹 {bundle.Folder.TrimEnd('/')} 里没有{name}{_findings.Hint(line.Name, Names(bundle, kind))}。");
        return null;
    }

    private IEnumerable<string> Names(AssetFile bundle, BundleKind kind) =>
        _files.Values.Where(f => f.Folder == bundle.Folder && f != bundle && kind.Takes(f.OwnName)).Select(f => f.OwnName);
}
