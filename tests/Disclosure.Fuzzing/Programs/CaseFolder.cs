using System.Diagnostics;
using System.Text;

namespace Disclosure.Fuzzing.Programs;

/// <summary>
/// The folder of a case: <c>here</c>, in which the program runs, and <c>victim</c>, which belongs to somebody else. It is laid out
/// anew for each case.
/// </summary>
internal sealed class CaseFolder : IDisposable
{
    private const string Memory = "/dev/shm";
    private const string Treasure = "mine";
    private const int LargestText = 1 << 20;

    private readonly string _root;

    /// <summary>Makes an empty one.</summary>
    /// <param name="parent">The folder that it is made in.</param>
    public CaseFolder(string parent)
    {
        _root = Path.Combine(parent, $"disclosure-fuzz-{Path.GetRandomFileName()}");
        Directory.CreateDirectory(_root);
    }

    /// <summary>Where such folders are fast: in memory where there is such a file system.</summary>
    public static string UsualParent => Directory.Exists(Memory) ? Memory : Path.GetTempPath();

    /// <summary>The folder that the program runs in.</summary>
    public string Here => Path.Combine(_root, "here");

    /// <summary>The folder that no run may change.</summary>
    public string Victim => Path.Combine(_root, "victim");

    /// <summary>Empties it, and puts these files into <see cref="Here"/>.</summary>
    public void Lay(IEnumerable<SoundFile> files)
    {
        Clear();
        Directory.CreateDirectory(Here);
        Directory.CreateDirectory(Path.Combine(_root, "home"));
        LayVictim();
        Add(files);
    }

    /// <summary>
    /// Lays the folder of somebody else anew: what changes there from now on is the program's doing. A deed may have written through the
    /// link of another.
    /// </summary>
    public void LayVictim()
    {
        if (Directory.Exists(Victim))
        {
            OpenUp(new DirectoryInfo(Victim));
            Directory.Delete(Victim, recursive: true);
        }
        Directory.CreateDirectory(Victim);
        File.WriteAllText(Path.Combine(Victim, "a.txt"), Treasure);
    }

    /// <summary>Adds files to <see cref="Here"/>.</summary>
    public void Add(IEnumerable<SoundFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(Here, file.Name);
            TakeOutOfTheWay(path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }

    // What an earlier deed put there: a link would lead elsewhere, and a pipe would wait.
    private void TakeOutOfTheWay(string path)
    {
        if (File.Exists(path)) File.Delete(path);
        for (var at = path; at.Length > Here.Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).LinkTarget is not null) File.Delete(at);
        }
    }

    /// <summary>What somebody did to the victim, or null.</summary>
    public string? Harm()
    {
        var names = Directory.GetFileSystemEntries(Victim).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        if (!names.SequenceEqual(["a.txt"])) return $"somebody else's folder now holds: {string.Join(", ", names)}";
        return File.ReadAllText(Path.Combine(Victim, "a.txt")) == Treasure ? null : "somebody else's file was changed";
    }

    /// <summary>A file or folder at or under a path of <see cref="Here"/>, links not followed; by a number that was drawn.</summary>
    public string Entry(string top, int drawn) => PickOf(Entries(top), drawn) ?? Path.Combine(Here, top);

    /// <summary>A plain file that is worth changing, or null. What has no length may be a pipe, on which a reader would wait.</summary>
    public string? Text(string top, int drawn) => PickOf([.. Entries(top).Where(IsText)], drawn);

    /// <summary>The plain files of a folder, by their names in it.</summary>
    public static IEnumerable<string> TextsUnder(string folder) => Directory
        .EnumerateFiles(folder, "*", Everything).Where(IsText).Select(f => Path.GetRelativePath(folder, f));

    /// <summary>Reads, changes and writes a text, as <see cref="Text"/> picks it.</summary>
    public void Change(string top, int drawn, Func<byte[], byte[]> change)
    {
        if (Text(top, drawn) is { } path) File.WriteAllBytes(path, change(File.ReadAllBytes(path)));
    }

    /// <summary>The same for a change of characters.</summary>
    public void Rewrite(string top, int drawn, Func<string, string> change) =>
        Change(top, drawn, bytes => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))));

    public void Dispose() => Clear(isLast: true);

    private static string? PickOf(IReadOnlyList<string> all, int drawn) => all.Count == 0 ? null : all[drawn % all.Count];

    private static bool IsText(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null && file.Exists && file.Length is > 0 and < LargestText;
    }

    private List<string> Entries(string top)
    {
        var start = Path.Combine(Here, top);
        if (!Path.Exists(start)) return [];
        var all = new List<string> { start };
        if (Directory.Exists(start) && new FileInfo(start).LinkTarget is null) all.AddRange(Directory.EnumerateFileSystemEntries(start, "*", Everything));
        all.Sort(StringComparer.Ordinal);
        return all;
    }

    // Links are left out: the runtime would go where they lead, round and round.
    private static EnumerationOptions Everything =>
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    private void Clear(bool isLast = false)
    {
        OpenUp(new DirectoryInfo(_root));
        try
        {
            foreach (var folder in Directory.GetDirectories(_root)) Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Names that are no text are none that the runtime can delete.
            using var removal = Process.Start("rm", ["-rf", Here]);
            removal.WaitForExit();
        }
        if (isLast) Directory.Delete(_root, recursive: true);
        else Directory.CreateDirectory(_root);
    }

    // What may not be entered cannot be emptied. (There is no such folder for root.)
    private static void OpenUp(DirectoryInfo folder)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        folder.UnixFileMode |= UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        foreach (var inner in folder.EnumerateDirectories().Where(d => d.LinkTarget is null)) OpenUp(inner);
    }
}
