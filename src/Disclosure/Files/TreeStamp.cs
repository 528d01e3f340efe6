using System.Buffers;
using System.Buffers.Binary;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Files;

/// <summary>
/// One sign of all that lies in a folder and in the folders below it, without opening a file: the stamp of each. The same sign as before
/// says that nothing was changed, taken away or added.
/// </summary>
internal static class TreeStamp
{
    private const int NumbersLength = 6 * sizeof(long);

    // A clock that ticks every second or two is the coarsest there is: what was changed less than that ago may be changed again within the same tick.
    private static readonly long Settled = (long)TimeSpan.FromSeconds(2).TotalNanoseconds;

    private static readonly EnumerationOptions All = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    /// <summary>
    /// The sign of what is at a path, whether file or folder; what is passed over (<see cref="PassedOver"/>) does not count. Null when the stamps
    /// prove nothing: something was changed just now, is a link, or cannot be looked at.
    /// </summary>
    /// <param name="path">The full path.</param>
    /// <param name="now">The time, in nanoseconds since 1970.</param>
    public static string? Of(string path, long now)
    {
        try
        {
            path = Path.GetFullPath(path);
            using var view = new FolderView(path);
            var signs = new ArrayBufferWriter<byte>();
            return Add(view, path, "", now - Settled, signs) ? Convert.ToHexStringLower(SHA256.HashData(signs.WrittenSpan).AsSpan(0, 16)) : null;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return null;
        }
    }

    private static bool Add(FolderView view, string root, string below, long settled, ArrayBufferWriter<byte> signs)
    {
        if (view.StampOf(below) is not { Kind: EntryKind.File or EntryKind.Folder } stamp || stamp.Changed > settled || stamp.Written > settled) return false;
        Add(signs, below, stamp);
        if (stamp.Kind == EntryKind.File) return true;
        foreach (var name in NamesIn(Path.Join(root, below)))
        {
            if (!Add(view, root, below.Length == 0 ? name : $"{below}/{name}", settled, signs)) return false;
        }
        return true;
    }

    private static List<string> NamesIn(string folder)
    {
        List<string> names = [.. new FileSystemEnumerable<string>(folder, (ref entry) => entry.FileName.ToString(), All) { ShouldIncludePredicate = (ref entry) => !PassedOver.Has(entry.FileName) }];
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    // Each in so many bytes that none can be taken for a part of another.
    private static void Add(ArrayBufferWriter<byte> signs, string below, DiskStamp stamp)
    {
        var path = Encoding.UTF8.GetByteCount(below);
        var room = signs.GetSpan(path + NumbersLength);
        Encoding.UTF8.GetBytes(below, room);
        ReadOnlySpan<long> numbers = [path, (long)stamp.Kind, stamp.Number, stamp.Kind == EntryKind.File ? stamp.Size : 0, stamp.Written, stamp.Changed];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteInt64LittleEndian(room[(path + (i * sizeof(long)))..], numbers[i]);
        signs.Advance(path + NumbersLength);
    }
}
