using System.Formats.Tar;

namespace Disclosure.Reading.Revisions;

/// <summary>A folder as a commit has it, in a temporary place that is gone afterwards.</summary>
internal sealed class RevisionFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-diff-");

    private RevisionFolder()
    {
    }

    /// <summary>Where it is.</summary>
    public string Path => _folder.FullName;

    /// <summary>Takes the folder that git runs in out of a commit; null when git cannot.</summary>
    public static RevisionFolder? Of(Git git, string commit)
    {
        var taken = new RevisionFolder();
        var isWhole = false;
        try
        {
            isWhole = git.Read(taken.Unpack, "archive", "--format=tar", commit);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // A repository with missing pieces stops in the middle.
        }
        if (isWhole) return taken;
        taken.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    // Only plain files: a link of another commit could point anywhere.
    private void Unpack(Stream stream)
    {
        using var tar = new TarReader(stream, leaveOpen: true);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) continue;
            var target = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, entry.Name));
            if (!target.StartsWith(Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            entry.ExtractToFile(target, overwrite: true);
        }
    }
}
