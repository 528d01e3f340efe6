using Disclosure.Files;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Output;

/// <summary>
/// The folder beside the output in which the next site is built: <c>.output.staging</c> for <c>output</c>. It is its owner's
/// alone, and holds a lock, so that one build at a time writes an output, and the site. What a killed build left in it is
/// cleaned up by the next one to hold the lock; what somebody else made is never touched.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const int MostTries = 100;
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string _folder;
    private readonly string _output;
    private readonly MadeFolders _above;
    private readonly SafeFileHandle _lock;

    private StagingFolder(string folder, string output, MadeFolders above, SafeFileHandle held)
    {
        _above = above;
        _folder = folder;
        _output = output;
        _lock = held;
    }

    /// <summary>The site being built; after the swap, the earlier one until it is deleted.</summary>
    public string Site => Path.Combine(_folder, "site");

    /// <summary>Room for what is needed to make the site and is no part of it.</summary>
    public string Desk => Path.Combine(_folder, "desk");

    /// <summary>What could not be removed, after <see cref="Dispose"/>: the next build will know it for a build's.</summary>
    public string? Left { get; private set; }

    private string Aside => Path.Combine(_folder, "earlier");

    private string Gone => Path.Combine(_folder, "gone");

    private PieceSwap Pieces => new(_output, Site, Gone, Path.Combine(_folder, "pieces"));

    // Tells what lies here for a build's own, as a killed build's lock does; the lock itself goes before the folder.
    private string Mark => Path.Combine(_folder, "left");

    /// <summary>Where the staging folder of an output stands.</summary>
    public static string Of(string output) => Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.staging");

    /// <summary>Takes the lock and starts an empty site; null when another build holds the lock.</summary>
    /// <param name="output">The full path of the output folder.</param>
    /// <exception cref="ForeignStagingException">Something stands in its place that no build made.</exception>
    public static StagingFolder? Take(string output)
    {
        var folder = Of(output);
        var above = MadeFolders.On(Path.GetDirectoryName(folder)!);
        StagingFolder? taken = null;
        try
        {
            return taken = HoldLock(folder) is not var (held, isLeft) ? null : new StagingFolder(folder, output, above, held).Cleaned(isLeft);
        }
        finally
        {
            if (taken is null) above.RemoveEmpty();
        }
    }

    /// <summary>Puts the site in the place of the output.</summary>
    public void Swap() => FolderSwap.Replace(_output, Site, Aside);

    /// <summary>Puts what is new into the output, where the rest stays as it is, and takes away what is named.</summary>
    public void SwapPieces(IEnumerable<string> removed) => Pieces.Run(removed);

    /// <summary>
    /// Removes the folder. What cannot be removed is left to the next build, with a mark: the output is whole already. The folder
    /// goes last and only when empty, because another build may have taken the lock as soon as it was free.
    /// </summary>
    public void Dispose()
    {
        if (_lock.IsClosed) return; // What lies there now may be another build's.
        if (!Quietly(RemoveLeftovers))
        {
            Left = _folder;
            Quietly(() => File.WriteAllBytes(Mark, []));
        }
        Release();
    }

    private void Release()
    {
        _lock.Dispose();
        Quietly(() => Directory.Delete(_folder));
        _above.RemoveEmpty();
    }

    private static (SafeFileHandle Held, bool IsLeft)? HoldLock(string folder)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                MakeOwn(folder);
                var file = Path.Combine(folder, "lock");
                var kind = DiskLook.At(file).Kind;
                if (kind is not (EntryKind.Missing or EntryKind.File)) throw new ForeignStagingException(file);
                return (OpenLock(file), kind == EntryKind.File);
            }
            catch (IOException e) when (IoReason.IsHeld(e))
            {
                return null;
            }
            catch (Exception e) when (e is IOException and not ForeignStagingException && tries < MostTries)
            {
                // A build that was just ending has removed the folder since we made it or found it.
            }
        }
    }

    // Made for its owner alone, so that from here on nobody else can put a link where a file will be written. One that is there
    // already is a killed build's, if it is no link and ours.
    private static void MakeOwn(string folder)
    {
        var earlier = DiskLook.At(folder);
        if (earlier.Kind is not (EntryKind.Missing or EntryKind.Hidden) && !DiskLook.IsOwn(earlier, EntryKind.Folder)) throw new ForeignStagingException(folder);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, OwnersAlone);
        var entry = DiskLook.At(folder);
        if (entry.Kind == EntryKind.Missing) throw new DirectoryNotFoundException();
        if (!DiskLook.IsOwn(entry, EntryKind.Folder)) throw new ForeignStagingException(folder);
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(folder) != OwnersAlone) File.SetUnixFileMode(folder, OwnersAlone);
    }

    // These options together make the runtime check, once it has the lock, that the file at the path is still the one it
    // opened, and delete the file before it lets the lock go. So nobody can hold the lock of a deleted file while somebody
    // else holds that of its successor.
    private static SafeFileHandle OpenLock(string file) =>
        File.OpenHandle(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    private StagingFolder Cleaned(bool isLeft)
    {
        if (Foreign(isLeft || DiskLook.IsOwn(DiskLook.At(Mark), EntryKind.File)) is { } foreign)
        {
            Release();
            throw new ForeignStagingException(foreign);
        }
        try
        {
            Pieces.Finish();
            RemoveLeftovers();
            Directory.CreateDirectory(Site);
            return this;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            Dispose();
            throw Left is null ? e : new LeftStagingException(Left, IoReason.Of(e));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    // A killed build leaves its lock behind (but on Windows, where the system deletes it), and folders: all else is not a build's.
    private string? Foreign(bool isLeft)
    {
        foreach (var path in new[] { Site, Desk, Aside, Gone })
        {
            var entry = DiskLook.At(path);
            if (entry.Kind == EntryKind.Missing) continue;
            if (!DiskLook.IsOwn(entry, EntryKind.Folder) || !(isLeft || OperatingSystem.IsWindows())) return path;
        }
        return null;
    }

    private void RemoveLeftovers()
    {
        // Half put in, the pieces are all there is of the new site: who takes the lock next goes on.
        if (Pieces.IsOpen) throw new IOException("unfinished");
        FolderSwap.Settle(_output, Site, Aside);
        foreach (var folder in new[] { Site, Desk, Gone })
        {
            FolderRemoval.Delete(folder);
        }
        File.Delete(Mark);
    }

    private static bool Quietly(Action removal)
    {
        try
        {
            removal();
            return true;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return false;
        }
    }
}
