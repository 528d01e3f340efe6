using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>
/// How a part of a site lies in the output: when its folders were changed last, which is when a file came into them, went, or was replaced.
/// A file of a unit that is written over in its place leaves no trace here; one of the portal's own does.
/// </summary>
internal static class FolderTrace
{
    // No path of a site has a | or a colon in it.
    private static readonly EnumerationOptions All = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    /// <summary>The trace of folders that lie in <paramref name="root"/>, the paths relative; null when one cannot be looked at.</summary>
    public static string? Of(string root, IEnumerable<string> folders)
    {
        var text = new StringBuilder();
        using var view = new FolderView(root);
        foreach (var folder in folders)
        {
            if (view.StampOf(folder) is not { Kind: EntryKind.Folder } stamp) return null;
            text.Append(text.Length > 0 ? "|" : "").Append(folder).Append(CultureInfo.InvariantCulture, $":{stamp.Written:x}");
        }
        return text.ToString();
    }

    /// <summary>Whether the folders of a trace lie there as they did.</summary>
    public static bool Holds(string root, string trace) => Of(root, trace.Split('|').Select(f => f[..Math.Max(0, f.LastIndexOf(':'))])) == trace;

    /// <summary>The trace of a file; blank when it cannot be looked at.</summary>
    public static string OfFile(string path) => OfFile(DiskLook.StampOf(path));

    /// <summary>The trace of the files at the top of a site, and of those in folders of it that are given, each by itself; null when they cannot be looked at.</summary>
    /// <param name="root">The site.</param>
    /// <param name="folders">Folders of the portal's own, the paths relative.</param>
    public static string? OfTop(string root, IEnumerable<string> folders)
    {
        try
        {
            List<string> own = [.. folders];
            using var view = new FolderView(root);
            var lines = own.Prepend("").SelectMany(folder => NamesIn(Path.Join(root, folder)).Select(name => $"{folder}/{name}:{OfFile(view.StampOf(Path.Join(folder, name)))}"));
            var sign = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))).AsSpan(0, 16));
            return Of(root, own) is { } traces ? $"{sign}|{traces}".TrimEnd('|') : null;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return null;
        }
    }

    /// <summary>Whether the files at the top of a site, and in the folders of its trace, lie there as they did.</summary>
    public static bool HoldsTop(string root, string trace)
    {
        var folders = trace.Split('|').Skip(1).Select(f => f[..Math.Max(0, f.LastIndexOf(':'))]);
        return trace.Length > 0 && OfTop(root, folders) == trace;
    }

    private static IEnumerable<string> NamesIn(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.FileName.ToString(), All).Order(StringComparer.Ordinal);

    private static string OfFile(DiskStamp? stamp) =>
        stamp is { Kind: EntryKind.File } file ? string.Create(CultureInfo.InvariantCulture, $"{file.Size:x}.{file.Written:x}") : "";
}
