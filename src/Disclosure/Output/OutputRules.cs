using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>The places at which no site may be written, because writing one replaces the whole folder.</summary>
internal static class OutputRules
{
    private const int MostNamed = 3;
    private static readonly string ManualPage = PageNames.FileOf(PageNames.ManualPage);

    /// <summary>The reason why the path cannot be an output folder, or null.</summary>
    /// <param name="place">The path as the person gave it.</param>
    /// <param name="output">The same as a full path without a slash at its end.</param>
    /// <param name="sources">The folders that are read: input and theme.</param>
    public static Finding? RefusalOfPath(Place place, string output, IEnumerable<string> sources)
    {
        if (Path.GetDirectoryName(output) is null)
            return Finding.Error("output-root", place, "输出文件夹不能是文件系统的根目录；请指定一个专用的文件夹。");
        if (FolderReach.MayHold(output, "."))
            return Finding.Error("output-here", place, "输出文件夹不能是现在所在的文件夹或它的上级：生成会替换整个输出文件夹；请到别处运行，或另选一个输出文件夹。");
        foreach (var source in sources)
        {
            if (FolderReach.MayHold(output, source))
                return Finding.Error("output-over-source", place, $"输出文件夹不能是「{source}」本身或它的上级：生成会替换整个输出文件夹。");
            if (FolderReach.MayHold(source, output))
                return Finding.Error("output-in-source", place, $"输出文件夹不能在「{source}」里面：写出的文件会被当成数据或主题；请放到它外面。");
        }
        if (DiskLook.LinkTarget(output) is { } target)
            return Finding.Error("output-link", place, $"输出位置是一个符号链接；请直接指定它所指的文件夹「{target}」。");
        if (FolderReach.IsInGit(output))
            return Finding.Error("output-in-git", place, "输出文件夹不能在「.git」里面：那是 git 存放版本的地方；请另选一个输出文件夹。");
        return DiskLook.At(output).Kind is EntryKind.File or EntryKind.Pipe or EntryKind.Socket or EntryKind.Device
            ? Finding.Error("output-file", place, "输出位置已有一个同名的文件，不是文件夹；请移走它，或另选一个输出文件夹。")
            : null;
    }

    /// <summary>The reason why a manual cannot be put into a folder, whatever stands there, or null: it would take the place of the site that is built next.</summary>
    /// <param name="place">The path as the person gave it.</param>
    /// <param name="output">The same as a full path.</param>
    /// <param name="site">Where a site goes when nobody says.</param>
    public static Finding? RefusalOfManual(Place place, string output, string site) => FolderReach.MayHold(output, site)
        ? Finding.Error("output-other", place, $"「{site}」是放网站的文件夹，使用说明不能占用；请另选一个文件夹，或者放进生成好的网站里，像「{site}/help」这样。")
        : null;

    /// <summary>The reason why what stands in the folder may not be replaced, or null.</summary>
    public static Finding? RefusalOfContent(Place place, EarlierSite earlier)
    {
        if (earlier.Foreign.Count == 0) return null;
        var manifest = earlier.HasManifest ? "" : $"（文件夹里没有清单 {Manifest.Name}）";
        return Finding.Error(
            "output-foreign", place,
            $"输出文件夹里有不是由本程序写出的内容：{Named(earlier.Foreign)}{manifest}。生成会替换整个文件夹，为免误删已停止；请移走它们，或另选一个输出文件夹。");
    }

    /// <summary>The reason why a site may not be put in the place of a manual, or a manual in that of a site; null where it is no question.</summary>
    public static Finding? RefusalOfKind(Place place, EarlierSite earlier, OutputContent content)
    {
        if (earlier.Files.Count == 0 || earlier.Files.Contains(ManualPage) == (content == OutputContent.Manual)) return null;
        var (there, meant) = content == OutputContent.Manual ? ("网站", "使用说明") : ("使用说明（docs 写出的）", "网站");
        return Finding.Error("output-other", place, $"输出文件夹里现有的是{there}，{meant}不能写在这里：生成会替换整个文件夹；请另选一个输出文件夹。");
    }

    /// <summary>The reason why files that the new site has not may not be deleted, or null: the list names them, but they are not what was written.</summary>
    public static Finding? RefusalOfRemoval(Place place, EarlierSite earlier, IEnumerable<string> removed)
    {
        var odd = removed.Where(path => !earlier.IsAsBuilt(path)).ToList();
        return odd.Count == 0 ? null : Finding.Error(
            "output-altered", place,
            $"输出文件夹里有清单上列出、新的网站不再有，内容却不是本程序写出的文件：{Named(odd)}。换上新的网站会删掉它们，为免误删已停止；请移走或删去它们。");
    }

    private static string Named(IReadOnlyList<string> names) =>
        string.Join("、", names.Take(MostNamed)) + (names.Count > MostNamed ? $" 等 {names.Count} 项" : "");
}
