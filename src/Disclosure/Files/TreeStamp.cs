using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Files;

/// <summary>
/// One sign of all that lies in a folder and in the folders below it, without opening a file: the stamp of each. The same sign as before
/// says that nothing was changed, taken away or added.
/// </summary>
internal static class TreeStamp
{
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
            var lines = new List<string>();
            if (!Add(path, "", now - Settled, lines)) return null;
            lines.Sort(StringComparer.Ordinal);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var line in lines) hash.AppendData(Encoding.UTF8.GetBytes(line));
            return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return null;
        }
    }

    private static bool Add(string path, string name, long settled, List<string> lines)
    {
        if (DiskLook.StampOf(path) is not { Kind: EntryKind.File or EntryKind.Folder } stamp || stamp.Changed > settled || stamp.Written > settled) return false;
        lines.Add($"{name}\0{(stamp.Kind == EntryKind.File ? stamp : stamp with { Size = 0 })}\n");
        if (stamp.Kind == EntryKind.File) return true;
        foreach (var entry in Directory.EnumerateFileSystemEntries(path, "*", All))
        {
            var own = Path.GetFileName(entry);
            if (!PassedOver.Has(own) && !Add(entry, $"{name}/{own}", settled, lines)) return false;
        }
        return true;
    }
}
