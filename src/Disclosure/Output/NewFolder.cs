using System.Text;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>
/// A folder that is made whole or not at all: what goes into it is written beside its place, and moved there in the end. Where an empty
/// folder is there already, its entries are moved into it.
/// </summary>
internal static class NewFolder
{
    private const UnixFileMode Program =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Makes it.</summary>
    /// <param name="path">The full path of the folder.</param>
    /// <param name="fill">Fills the folder that it is given.</param>
    /// <exception cref="IOException">It cannot be written; then nothing is there that was not before.</exception>
    public static void Make(string path, Action<string> fill)
    {
        var isThere = Directory.Exists(path);
        var above = MadeFolders.On(isThere ? path : Path.GetDirectoryName(path)!);
        var staging = Path.Combine(isThere ? path : Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}.new");
        try
        {
            Directory.CreateDirectory(staging);
            fill(staging);
            if (isThere) MoveInto(path, staging);
            else Directory.Move(staging, path);
        }
        finally
        {
            if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
            above.RemoveEmpty();
        }
    }

    /// <summary>Writes a text below a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">Where below it, with forward slashes.</param>
    /// <param name="text">What.</param>
    /// <param name="isRun">Whether it is a program.</param>
    public static void Put(string folder, string path, string text, bool isRun = false)
    {
        var file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        SiteFiles.Create(file, Encoding.UTF8.GetBytes(text), stampOf: null);
        if (isRun && !OperatingSystem.IsWindows()) File.SetUnixFileMode(file, Program);
    }

    private static void MoveInto(string path, string staging)
    {
        var moved = new List<(string From, string To)>();
        try
        {
            foreach (var entry in Directory.GetFileSystemEntries(staging))
            {
                var to = Path.Combine(path, Path.GetFileName(entry));
                Directory.Move(entry, to);
                moved.Add((entry, to));
            }
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            foreach (var (from, to) in moved) Directory.Move(to, from);
            throw;
        }
    }
}
