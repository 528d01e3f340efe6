using System.Net.Sockets;

namespace Disclosure.Fuzzing.Programs;

/// <summary>What may be done to files and folders as such: other things in their place, other names, other rights.</summary>
internal static class NodeDeeds
{
    private const int Deepest = 200;
    private const int MostFiles = 1500;
    private const long Sparse = 3L << 30;

    private static readonly string[] Targets =
        ["/etc/passwd", "/dev/zero", "/dev/null", "/dev/full", "/dev/stdin", "/proc/self/environ", "/proc/self/fd", ".", "..", "/", "nowhere", "VICTIM", "VICTIM/a.txt", "SELF"];

    private static readonly UnixFileMode[] Modes =
    [
        UnixFileMode.None, UnixFileMode.UserWrite | UnixFileMode.UserExecute, UnixFileMode.UserRead, UnixFileMode.UserRead | UnixFileMode.UserExecute,
    ];

    /// <summary>A deed on something at or under a folder.</summary>
    public static Deed Draw(Dice dice, string top) => dice.Below(12) switch
    {
        0 or 1 or 2 => Link(dice, top),
        3 => Replace(dice, top, "a pipe", SystemCalls.MakePipe),
        4 => Replace(dice, top, "a socket", MakeSocket),
        5 => Replace(dice, top, "an empty folder", path => Directory.CreateDirectory(path)),
        6 => Replace(dice, top, "a huge file", path => MakeFile(path, Sparse)),
        7 => Replace(dice, top, "nothing", _ => { }),
        8 => Mode(dice, top),
        9 => Name(dice, top),
        10 => Add(dice, top),
        _ => dice.OneIn(2) ? Copy(dice, top) : Many(dice, top),
    };

    /// <summary>Puts something else in the place of an entry.</summary>
    public static Deed Replace(Dice dice, string top, string what, Action<string> make)
    {
        var entry = dice.Any();
        return new Deed($"{what} in {top}", folder => ReplaceAt(folder.Entry(top, entry), make));
    }

    /// <summary>Puts a link to somewhere in the place of an entry.</summary>
    public static Deed Link(Dice dice, string top)
    {
        var (entry, target) = (dice.Any(), dice.Of(Targets));
        return new Deed($"link to {target} in {top}", folder => ReplaceAt(folder.Entry(top, entry), path => File.CreateSymbolicLink(path, target switch
        {
            "SELF" => Path.GetFileName(path),
            _ => target.Replace("VICTIM", folder.Victim, StringComparison.Ordinal),
        })));
    }

    /// <summary>Puts something at a path, whatever was there.</summary>
    public static void ReplaceAt(string path, Action<string> make)
    {
        if (Directory.Exists(path) && new FileInfo(path).LinkTarget is null) Directory.Delete(path, recursive: true);
        else File.Delete(path);
        make(path);
    }

    private static Deed Mode(Dice dice, string top)
    {
        var (entry, mode) = (dice.Any(), dice.Of(Modes));
        return new Deed($"mode {mode} in {top}", folder =>
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Entry(top, entry), mode);
        });
    }

    private static Deed Name(Dice dice, string top)
    {
        var (entry, name) = (dice.Any(), dice.Of(HostileWords.Names));
        if (dice.OneIn(8)) return new Deed($"a name of bytes in {top}", folder => SystemCalls.RenameTo(folder.Entry(top, entry), [0xFF, 0xFE, (byte)'a']));
        return new Deed($"rename to '{name}' in {top}", folder =>
        {
            var old = folder.Entry(top, entry);
            var path = Path.Combine(Path.GetDirectoryName(old)!, name);
            if (!Path.Exists(path)) Directory.Move(old, path);
        });
    }

    private static Deed Add(Dice dice, string top)
    {
        var (entry, source, name, isFolder) = (dice.Any(), dice.Any(), dice.Of(HostileWords.Names), dice.OneIn(3));
        return new Deed($"add '{name}' in {top}", folder =>
        {
            var path = Path.Combine(FolderOf(folder.Entry(top, entry)), name);
            if (isFolder) Directory.CreateDirectory(path);
            else if (folder.Text(top, source) is { } file) File.Copy(file, path, overwrite: true);
            else File.WriteAllText(path, name);
        });
    }

    private static Deed Copy(Dice dice, string top)
    {
        var (entry, target, name) = (dice.Any(), dice.Any(), dice.Of(HostileWords.Names));
        return new Deed($"copy to '{name}' in {top}", folder =>
        {
            var from = folder.Entry(top, entry);
            var to = Path.Combine(FolderOf(folder.Entry(top, target)), name);
            if (to.StartsWith(from, StringComparison.Ordinal)) return;
            foreach (var file in CaseFolder.TextsUnder(FolderOf(from)).ToList())
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, file))!);
                File.Copy(Path.Combine(FolderOf(from), file), Path.Combine(to, file), overwrite: true);
            }
        });
    }

    private static Deed Many(Dice dice, string top)
    {
        var (entry, isDeep) = (dice.Any(), dice.OneIn(2));
        return new Deed($"{(isDeep ? "deep folders" : "many files")} in {top}", folder =>
        {
            var path = FolderOf(folder.Entry(top, entry));
            if (isDeep) Directory.CreateDirectory(Path.Combine([path, .. Enumerable.Repeat("d", Deepest)]));
            else for (var i = 0; i < MostFiles; i++) File.WriteAllText(Path.Combine(path, $"{i}.yaml"), "a: 1\n");
        });
    }

    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;

    private static void MakeFile(string path, long length)
    {
        using var file = new FileStream(path, FileMode.Create);
        file.SetLength(length);
    }

    private static void MakeSocket(string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
    }
}
