using System.Globalization;
using System.Text;

namespace Disclosure.Input.Sources;

/// <summary>
/// Reads what <c>git ls-tree -r -z -l</c> prints. A commit that nobody could have made by writing files (two things of one name, a
/// name that climbs out) or that has more than anybody looks through is not read: a listing of it could not be trusted, or would not end.
/// </summary>
internal sealed class CommitListing
{
    /// <summary>The most files and folders that are looked at. A thousand budgets have about forty thousand.</summary>
    public const int MostFiles = 200_000;

    // The longest path that Linux has, and what git prints before it.
    private const int MostEntryBytes = 4096 + 128;

    private readonly CommitNode _root = new(CommitKind.Folder, null);
    private int _count;

    /// <summary>The folder that is listed; null when it cannot be had.</summary>
    /// <param name="stream">What git prints.</param>
    /// <param name="heard">Is told whenever something came.</param>
    public static CommitNode? Read(Stream stream, Action? heard = null)
    {
        var listing = new CommitListing();
        var buffer = new byte[64 * 1024];
        var filled = 0;
        for (int read; (read = stream.Read(buffer, filled, buffer.Length - filled)) > 0;)
        {
            heard?.Invoke();
            filled += read;
            var start = 0;
            for (int end; (end = buffer.AsSpan(start, filled - start).IndexOf((byte)0)) >= 0; start += end + 1)
            {
                if (!listing.Add(buffer.AsSpan(start, end))) return null;
            }
            filled -= start;
            if (filled > MostEntryBytes) return null;
            buffer.AsSpan(start, filled).CopyTo(buffer);
        }
        return filled == 0 ? listing._root : null;
    }

    // MODE SP TYPE SP ID SP+ SIZE TAB PATH
    private bool Add(ReadOnlySpan<byte> entry)
    {
        var tab = entry.IndexOf((byte)'\t');
        if (tab < 0) return false;
        var words = Encoding.ASCII.GetString(entry[..tab]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 4 || KindOf(words[0]) is not { } kind) return false;
        long size = 0;
        if (kind != CommitKind.Submodule && !long.TryParse(words[3], NumberStyles.None, CultureInfo.InvariantCulture, out size)) return false;
        return Add(Encoding.UTF8.GetString(entry[(tab + 1)..]).Split('/'), kind, words[2], size);
    }

    private bool Add(string[] steps, CommitKind kind, string id, long size)
    {
        var folder = _root;
        foreach (var step in steps[..^1])
        {
            if (!folder.Children.TryGetValue(step, out var next) && (next = Add(folder, step, new CommitNode(CommitKind.Folder, folder))) is null) return false;
            if (next.Kind != CommitKind.Folder) return false;
            folder = next;
        }
        return Add(folder, steps[^1], new CommitNode(kind, folder) { Id = id, Size = size }) is not null;
    }

    private CommitNode? Add(CommitNode folder, string name, CommitNode node) =>
        name is not ("" or "." or "..") && ++_count <= MostFiles && folder.Children.TryAdd(name, node) ? node : null;

    private static CommitKind? KindOf(string mode) => mode switch
    {
        "100644" or "100755" or "100664" => CommitKind.File,
        "120000" => CommitKind.Link,
        "160000" => CommitKind.Submodule,
        _ => null,
    };
}
