using System.Text;
using Disclosure.Files;

namespace Disclosure.Input.Sources;

/// <summary>
/// A folder as a commit has it, read from git's objects and written nowhere. What git would do to the files on their way to a disk
/// (filters, other encodings, leaving some out) is not done; links are followed within the folder, as on a disk.
/// </summary>
internal sealed class CommitFolder : IGivenFolder, IDisposable
{
    private const int MostTargetBytes = 4096;

    private readonly CommitNode _root;
    private readonly CommitObjects _objects;

    private CommitFolder(CommitNode root, CommitObjects objects)
    {
        _root = root;
        _objects = objects;
    }

    /// <summary>The folder that has this id in the repository; null when git cannot give it.</summary>
    public static CommitFolder? Of(Git git, string tree)
    {
        // Without a full name it lists what the folder that git runs in is in that tree.
        using var listing = git.Start("ls-tree", "-r", "-z", "-l", "--full-tree", tree);
        if (listing is null) return null;
        listing.Input.Close();
        var root = CommitListing.Read(listing.Output, listing.Await);
        var isWhole = root is not null && listing.IsDone(out _);
        git.Note(listing);
        return isWhole && !git.IsSilent ? new CommitFolder(root!, new CommitObjects(git)) : null;
    }

    /// <inheritdoc/>
    public FoundEntry Find(string path)
    {
        var (node, fault) = Locate(path);
        return new(fault is null && node.Kind == CommitKind.Folder, fault);
    }

    /// <inheritdoc/>
    public (IReadOnlyList<string> Names, FileFault? Fault) Names(string path)
    {
        var (node, fault) = Locate(path);
        if (fault is not null) return ([], fault);
        return node.Kind == CommitKind.Folder ? ([.. node.Children.Keys], null) : ([], FileFault.NoFolder);
    }

    /// <inheritdoc/>
    public (ArraySegment<byte> Bytes, FileFault? Fault) Read(string path, int most)
    {
        var (node, fault) = Locate(path);
        if (fault is not null) return (default, fault);
        if (node.Kind == CommitKind.Folder) return (default, FileFault.Folder);
        if (node.Size > most) return (default, FileFault.TooLarge(most));
        return _objects.Read(node.Id, (int)node.Size, out var unread) is { } bytes ? (bytes, null) : (default, unread);
    }

    /// <inheritdoc/>
    public void Dispose() => _objects.Dispose();

    private (CommitNode Node, FileFault? Fault) Locate(string path)
    {
        var at = _root;
        var passed = new List<CommitNode> { at };
        var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < steps.Length; i++)
        {
            (at, var fault) = Follow(at, steps[i]);
            fault ??= passed.Contains(at) ? FileFault.Loop : at.Kind == CommitKind.Submodule ? FileFault.Submodule : null;
            if (fault is not null) return (at, i == steps.Length - 1 ? fault : fault.Above(string.Join('/', steps[..(i + 1)])));
            passed.Add(at);
        }
        return (at, null);
    }

    private (CommitNode Node, FileFault? Fault) Follow(CommitNode folder, string name)
    {
        var (at, links) = (folder, 0);
        var steps = new Stack<string>([name]);
        while (steps.TryPop(out var step))
        {
            if (step is "" or ".") continue;
            var next = step == ".." ? at.Above : at.Children.GetValueOrDefault(step);
            if (next is null) return (at, step == ".." ? FileFault.Outside : links > 0 ? FileFault.Broken : FileFault.Missing);
            if (next.Kind != CommitKind.Link)
            {
                at = next;
                continue;
            }
            if (++links > LinkTrail.MostLinks) return (next, FileFault.Loop);
            if (TargetOf(next, out var unread) is not { } target) return (next, unread);
            if (target.StartsWith('/')) return (next, FileFault.Outside);
            foreach (var part in target.Split('/').Reverse()) steps.Push(part);
        }
        return (at, null);
    }

    private string? TargetOf(CommitNode link, out FileFault? unread)
    {
        unread = FileFault.Broken;
        return link.Size <= MostTargetBytes && _objects.Read(link.Id, (int)link.Size, out unread) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}
