using Microsoft.Win32.SafeHandles;

namespace Disclosure.Writing;

/// <summary>
/// The folder beside the output in which the next site is built: <c>.output.staging</c> for <c>output</c>. It holds a
/// lock, so that one build at a time writes an output, and the site. What a killed build left in it is cleaned up by the
/// next one to hold the lock.
/// </summary>
internal sealed class StagingFolder : IDisposable
{
    private const int MostTries = 100;

    private readonly string _folder;
    private readonly string _output;
    private readonly SafeFileHandle _lock;

    private StagingFolder(string folder, string output, SafeFileHandle held)
    {
        _folder = folder;
        _output = output;
        _lock = held;
    }

    /// <summary>The site being built; after the swap, the earlier one until it is deleted.</summary>
    public string Site => Path.Combine(_folder, "site");

    /// <summary>Room for what is needed to make the site and is no part of it.</summary>
    public string Desk => Path.Combine(_folder, "desk");

    private string Aside => Path.Combine(_folder, "earlier");

    /// <summary>Takes the lock and starts an empty site; null when another build holds the lock.</summary>
    /// <param name="output">The full path of the output folder.</param>
    public static StagingFolder? Take(string output)
    {
        var folder = Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.staging");
        return HoldLock(folder) is { } held ? new StagingFolder(folder, output, held).Cleaned() : null;
    }

    /// <summary>Puts the site in the place of the output.</summary>
    public void Swap() => FolderSwap.Replace(_output, Site, Aside);

    /// <summary>
    /// Removes the folder. A failure here is left to the next build: the output is whole already. The folder goes last and
    /// only when empty, because another build may have taken the lock as soon as it was free.
    /// </summary>
    public void Dispose()
    {
        if (_lock.IsClosed) return; // What lies there now may be another build's.
        Quietly(RemoveLeftovers);
        _lock.Dispose();
        Quietly(() => Directory.Delete(_folder));
    }

    private static SafeFileHandle? HoldLock(string folder)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                Directory.CreateDirectory(folder);
                return OpenLock(Path.Combine(folder, "lock"));
            }
            catch (IOException e) when (IoReason.IsHeld(e))
            {
                return null;
            }
            catch (IOException) when (tries < MostTries)
            {
                // A build that was just ending has removed the folder since we made it or found it.
            }
        }
    }

    // These options together make the runtime check, once it has the lock, that the file at the path is still the one it
    // opened, and delete the file before it lets the lock go. So nobody can hold the lock of a deleted file while somebody
    // else holds that of its successor.
    private static SafeFileHandle OpenLock(string file) =>
        File.OpenHandle(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);

    private StagingFolder Cleaned()
    {
        try
        {
            RemoveLeftovers();
            Directory.CreateDirectory(Site);
            return this;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void RemoveLeftovers()
    {
        FolderSwap.Settle(_output, Site, Aside);
        foreach (var folder in new[] { Site, Desk })
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
    }

    private static void Quietly(Action removal)
    {
        try
        {
            removal();
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            // Nothing depends on it.
        }
    }
}
