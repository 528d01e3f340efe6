using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Formatting;
using Disclosure.Output;
using Disclosure.Starting;

namespace Disclosure.Pipeline;

/// <summary>Makes a portal of an empty folder.</summary>
internal static class PortalStart
{
    private const string Schemas = "schemas";

    // A repository that was just made, and what systems put into folders that are looked at.
    private static readonly string[] Harmless = [".git", ".DS_Store"];

    /// <summary>Makes it, whole or not at all; what stands in the way is an error.</summary>
    /// <param name="folder">The folder, which is empty or not there.</param>
    /// <param name="edition">The name of an edition that ships.</param>
    public static IReadOnlyList<Finding> Run(string folder, string edition)
    {
        var findings = new FindingList();
        var place = Place.Whole(GivenName.Of(folder));
        try
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            Refuse(path, place, findings);
            if (!findings.HasErrors) NewFolder.Make(path, at => Fill(at, edition, findings));
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            findings.Error("init-io", place, $"写不进这个文件夹：{IoReason.Of(e)}。没有写入任何文件。");
        }
        return findings.Sorted();
    }

    private static void Refuse(string path, Place place, FindingList findings)
    {
        if (FolderReach.IsInGit(path)) findings.Error("init-in-git", place, "门户不能建在「.git」里面：那是 git 存放版本的地方。");
        var kind = DiskLook.At(path).Kind;
        if (kind == EntryKind.Missing) return;
        if (kind != EntryKind.Folder)
        {
            findings.Error("init-file", place, "这里不是文件夹；请写一个空文件夹，或者还没有的名称。");
        }
        else if (Directory.EnumerateFileSystemEntries(path).Select(e => Path.GetFileName(e)!).Except(Harmless, StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault() is { } found)
        {
            findings.Error("init-not-empty", place, $"这个文件夹不是空的，里面有{Bracketed.Of(found)}；请换一个空文件夹，或者还没有的名称。");
        }
    }

    private static void Fill(string at, string edition, FindingList findings)
    {
        foreach (var file in StartFiles.For(edition, SiteText.Blank)) NewFolder.Put(at, file.Path, file.Text, file.IsRun);
        foreach (var (name, text) in SchemaBuild.Made(new GivenFolder(Path.Combine(at, "input")), "input", $"./{Schemas}", findings))
        {
            NewFolder.Put(at, $"{Schemas}/{name}", text);
            if (name == SchemaBuild.Settings) NewFolder.Put(at, ".vscode/settings.json", text);
        }
    }
}
