using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Output;

namespace Disclosure.Pipeline;

/// <summary>Puts the files of an import into the input: all of them or none, over none that is there unless it may be replaced, through no link.</summary>
internal static class ImportWriting
{
    private const int MostNamed = 5;

    /// <summary>Writes the files, by path in the input.</summary>
    public static void Write(ImportOptions options, IReadOnlyDictionary<string, string> files, FindingList findings)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Input));
        var place = Place.Whole(GivenName.Of(options.Input));
        try
        {
            Refuse(options, root, files, place, findings);
            if (findings.HasErrors) return;
            Put(root, files);
            WarnOfOthers(options, root, files, place, findings);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            findings.Error("import-io", place, $"写不进这个文件夹：{IoReason.Of(e)}。");
        }
    }

    private static void Refuse(ImportOptions options, string root, IReadOnlyDictionary<string, string> files, Place place, FindingList findings)
    {
        if (FolderReach.IsInGit(root)) findings.Error("import-in-git", place, "数据文件夹不能在「.git」里面：那是 git 存放版本的地方。");
        var folders = files.Keys.SelectMany(SitePath.Folders).Distinct(StringComparer.Ordinal);
        foreach (var folder in folders.Where(f => DiskLook.At(Path.Combine(root, f)).Kind is not (EntryKind.Missing or EntryKind.Folder)))
        {
            findings.Error("import-link", Place.Whole($"{place.File}/{folder}"), "这里应当是一个文件夹；导入不经过链接写出，也不替换文件。");
        }
        var own = $"units/{options.Unit}/{options.Key.Folder}/";
        var there = files.Keys.Where(f => (f.StartsWith(own, StringComparison.Ordinal) || f.StartsWith("editions/", StringComparison.Ordinal)) && DiskLook.At(Path.Combine(root, f)).Kind != EntryKind.Missing).ToList();
        if (there.Count == 0) return;
        // Units share editions: no drafting takes the place of one, whatever is asked for.
        if (options.NewEdition is { } name && there.Exists(f => f.StartsWith("editions/", StringComparison.Ordinal)))
        {
            findings.Error("import-edition-exists", Place.Whole($"{place.File}/editions/{name}"), $"已经有版式「{name}」，别的单位可能也在用，没有覆盖（加 --replace 也不覆盖）；要用它，把 --new-edition 换成 --edition {name}；要另拟一套，请换一个名称。");
            return;
        }
        if (!options.IsReplacing)
        {
            var names = string.Join("、", there.Take(MostNamed).Select(f => f.StartsWith(own, StringComparison.Ordinal) ? f[own.Length..] : f)) + (there.Count > MostNamed ? $"等 {there.Count} 个文件" : "");
            findings.Error("import-exists", Place.Whole($"{place.File}/{own.TrimEnd('/')}"), $"这里已经有 {names}，没有覆盖；要换成导入的，加上 --replace。");
        }
        foreach (var file in there.Where(f => DiskLook.At(Path.Combine(root, f)).Kind != EntryKind.File))
        {
            findings.Error("import-link", Place.Whole($"{place.File}/{file}"), "这里不是普通文件，没有覆盖；请先移走它。");
        }
    }

    // What an earlier import wrote and this one does not is read together with it: a person must know.
    private static void WarnOfOthers(ImportOptions options, string root, IReadOnlyDictionary<string, string> files, Place place, FindingList findings)
    {
        var own = $"units/{options.Unit}/{options.Key.Folder}/";
        var folder = new GivenFolder(root);
        var others = Below(own.TrimEnd('/')).Where(f => !files.ContainsKey(f) && !f[own.Length..].Split('/').Any(n => PassedOver.Has(n))).Select(f => f[own.Length..]).ToList();
        if (others.Count == 0) return;
        var names = string.Join("、", others.Take(MostNamed)) + (others.Count > MostNamed ? $"等 {others.Count} 个文件" : "");
        findings.Add(Finding.Warning("import-others", Place.Whole($"{place.File}/{own.TrimEnd('/')}"), $"这里还有 {names}，不是这次导入写的，没有动；它们照样会公开，不要的请删去。"));

        IEnumerable<string> Below(string path) => folder.Names(path).Names.Select(n => $"{path}/{n}").SelectMany(p => folder.Find(p).IsFolder ? Below(p) : [p]);
    }

    // All are written beside their places before the first is put in its place; what was there waits until all are.
    private static void Put(string root, IReadOnlyDictionary<string, string> files)
    {
        var made = new List<NewFile>();
        var moved = new List<NewFile>();
        var folders = new List<MadeFolders>();
        try
        {
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(root, name.Replace('/', Path.DirectorySeparatorChar));
                folders.Add(MadeFolders.On(Path.GetDirectoryName(path)!));
                made.Add(NewFile.Beside(path));
                SiteFiles.Create(made[^1].New, Encoding.UTF8.GetBytes(text), stampOf: null);
            }
            foreach (var file in made)
            {
                if (File.Exists(file.Path)) File.Move(file.Path, file.Old);
                moved.Add(file);
                File.Move(file.New, file.Path);
            }
        }
        catch
        {
            moved.ForEach(f => f.PutBack());
            throw;
        }
        finally
        {
            made.ForEach(f => f.Clear());
            folders.AsEnumerable().Reverse().ToList().ForEach(f => f.RemoveEmpty());
        }
    }
}

// A file of the import: where it is written first, where it belongs, and where what was there waits.
file sealed record NewFile(string New, string Path, string Old)
{
    public static NewFile Beside(string path)
    {
        var stem = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, "." + System.IO.Path.GetRandomFileName());
        return new NewFile(stem + ".new", path, stem + ".old");
    }

    public void PutBack()
    {
        File.Delete(Path);
        if (File.Exists(Old)) File.Move(Old, Path);
    }

    public void Clear()
    {
        File.Delete(New);
        File.Delete(Old);
    }
}
