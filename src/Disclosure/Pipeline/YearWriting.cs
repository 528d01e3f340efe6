using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Output;

namespace Disclosure.Pipeline;

/// <summary>Puts what is made of a new year or a new unit into the input: all of it or nothing, over nothing that is there, through no link.</summary>
internal static class YearWriting
{
    /// <summary>Writes the folder of a year, and the editions and classifications that it needs besides.</summary>
    public static void Write(YearOptions options, IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, string> beside, FindingList findings) =>
        Write(options.Input, $"units/{options.Key.Unit}/{options.Key.Folder}", files, beside, findings);

    /// <summary>Writes a folder that is not there yet.</summary>
    /// <param name="input">The folder of the input, as the person gave it.</param>
    /// <param name="folder">Where in it.</param>
    /// <param name="files">Its files, by path in it.</param>
    /// <param name="beside">Files elsewhere in the input that are not there yet, by path in it.</param>
    /// <param name="findings">Takes what stands in the way.</param>
    public static void Write(string input, string folder, IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, string> beside, FindingList findings)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
        var place = Place.Whole($"{GivenName.Of(input)}/{folder}");
        var made = new List<string>();
        var folders = new List<MadeFolders>();
        try
        {
            Refuse(root, input, [folder, .. beside.Keys], findings);
            if (findings.HasErrors) return;
            foreach (var (path, text) in beside)
            {
                folders.Add(MadeFolders.On(Path.GetDirectoryName(Path.Combine(root, path))!));
                NewFolder.Put(root, path, text);
                made.Add(Path.Combine(root, path));
            }
            NewFolder.Make(Path.Combine(root, folder), at => Fill(at, files));
            made.Clear();
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            findings.Error("new-io", place, $"写不进这里：{IoReason.Of(e)}。没有写入任何文件。");
        }
        finally
        {
            made.ForEach(File.Delete);
            folders.AsEnumerable().Reverse().ToList().ForEach(f => f.RemoveEmpty());
        }
    }

    private static void Fill(string at, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files) NewFolder.Put(at, path, text);
    }

    private static void Refuse(string root, string input, IReadOnlyList<string> paths, FindingList findings)
    {
        if (FolderReach.IsInGit(root)) findings.Error("new-in-git", Place.Whole(GivenName.Of(input)), "数据文件夹不能在「.git」里面：那是 git 存放版本的地方。");
        foreach (var above in paths.SelectMany(SitePath.Folders).Distinct(StringComparer.Ordinal).Where(f => DiskLook.At(Path.Combine(root, f)).Kind is not (EntryKind.Missing or EntryKind.Folder)))
        {
            findings.Error("new-link", Place.Whole($"{GivenName.Of(input)}/{above}"), "这里应当是一个文件夹；新建的不经过链接写出，也不替换文件。");
        }
        foreach (var path in paths.Where(p => DiskLook.At(Path.Combine(root, p)).Kind != EntryKind.Missing))
        {
            findings.Error("new-exists", Place.Whole($"{GivenName.Of(input)}/{path}"), "这里已经有了，没有动它。");
        }
    }
}
