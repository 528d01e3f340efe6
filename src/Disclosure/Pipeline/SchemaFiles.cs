using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input.Schemas;
using Disclosure.Output;

namespace Disclosure.Pipeline;

/// <summary>
/// Puts schemas into a folder that may hold other things: all of them or none, over nothing but what was put there before, which its
/// mark tells, and through no link.
/// </summary>
/// <param name="output">The folder, as the person gave it.</param>
/// <param name="input">The folder of the input, in which nothing is written.</param>
internal sealed class SchemaFiles(string output, string input)
{
    private const int LongestHead = 1024;

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Adds a file by its name in the folder, with forward slashes.</summary>
    public void Add(string name, string text) => _files.Add(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes all; when something stands in the way, says so of each thing and writes nothing.</summary>
    public void Write(FindingList findings)
    {
        try
        {
            Refuse(findings);
            if (!findings.HasErrors) Replace();
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            findings.Error("schema-io", PlaceOf(_root), $"格式文件写不进这个文件夹：{IoReason.Of(e)}。");
        }
    }

    private void Refuse(FindingList findings)
    {
        if (FolderReach.MayHold(input, _root))
        {
            findings.Error("schema-in-input", PlaceOf(_root), "格式文件不能写在数据文件夹里；请用 --output 指定别的文件夹，如 schemas。");
            return;
        }
        if (FolderReach.IsInGit(_root))
        {
            findings.Error("schema-in-git", PlaceOf(_root), "格式文件不能写在「.git」里面：那是 git 存放版本的地方；请用 --output 另选一个文件夹。");
            return;
        }
        var folders = _files.Keys.SelectMany(SitePath.Folders).Distinct(StringComparer.Ordinal).Select(f => Path.Combine(_root, f));
        foreach (var folder in folders.Prepend(_root)) RefuseFolder(folder, findings);
        if (findings.HasErrors) return;
        foreach (var file in _files.Keys.Select(f => Path.Combine(_root, f)).Where(f => !MayReplace(f)))
        {
            findings.Error("schema-foreign", PlaceOf(file), "这里已有的不是本程序写出的格式文件，没有覆盖；请移走它，或用 --output 另选一个文件夹。");
        }
    }

    private void RefuseFolder(string folder, FindingList findings)
    {
        var kind = DiskLook.At(folder).Kind;
        if (kind == EntryKind.Link)
            findings.Error("schema-link", PlaceOf(folder), "这里是一个符号链接，格式文件不经过链接写出；请直接指定它所指的文件夹。");
        else if (kind is EntryKind.File or EntryKind.Pipe or EntryKind.Socket or EntryKind.Device)
            findings.Error("schema-file", PlaceOf(folder), "这里要放一个文件夹，现有的却是文件；请移走它，或用 --output 另选一个文件夹。");
    }

    // Links, pipes and devices are never opened; why what is hidden cannot be written is told when it is tried.
    private static bool MayReplace(string path) => DiskLook.At(path).Kind switch
    {
        EntryKind.Missing or EntryKind.Hidden => true,
        EntryKind.File => HasMark(path),
        _ => false,
    };

    private static bool HasMark(string path)
    {
        using var file = File.OpenHandle(path);
        var head = new byte[LongestHead];
        return Encoding.UTF8.GetString(head, 0, RandomAccess.Read(file, head, 0)).Contains(SchemaShape.Mark, StringComparison.Ordinal);
    }

    // All are written beside their places before the first is put in its place.
    private void Replace()
    {
        var made = new List<(string New, string Path)>();
        try
        {
            foreach (var (name, bytes) in _files)
            {
                var path = Path.Combine(_root, name);
                var folder = Path.GetDirectoryName(path)!;
                Directory.CreateDirectory(folder);
                made.Add((Path.Combine(folder, $".{Path.GetRandomFileName()}.new"), path));
                SiteFiles.Create(made[^1].New, bytes, stampOf: null);
            }
            foreach (var (file, path) in made) File.Move(file, path, overwrite: true);
        }
        finally
        {
            foreach (var (file, _) in made) File.Delete(file);
        }
    }

    private Place PlaceOf(string path) =>
        Place.Whole(Path.Combine(output, Path.GetRelativePath(_root, path) is var rest and not "." ? rest : "").Replace(Path.DirectorySeparatorChar, '/'));
}
