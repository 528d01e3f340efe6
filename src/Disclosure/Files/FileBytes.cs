using Microsoft.Win32.SafeHandles;

namespace Disclosure.Files;

/// <summary>Reads a regular file up to a limit, whatever it says of its length, and never waits for one.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of the file that was found at a path without links; or why they cannot be had.</summary>
    public static (ArraySegment<byte> Bytes, FileFault? Fault) Read(string path, DiskEntry found, int most)
    {
        try
        {
            using var handle = Open(path, found);
            if (handle is null) return (default, FileFault.Changed);
            return handle.IsInvalid ? (default, FileFault.Unreadable) : Read(handle, most);
        }
        catch (Exception e) when (IoReason.Covers(e) || e is NotSupportedException)
        {
            return (default, FileFault.Unreadable);
        }
    }

    // Null when it is not the file that was found, or no file any more.
    private static SafeFileHandle? Open(string path, DiskEntry found)
    {
        if (OperatingSystem.IsWindows()) return File.OpenHandle(path);
        var (handle, entry) = UnixFile.Open(path);
        if (handle.IsInvalid || (entry == found && entry.Kind == EntryKind.File)) return handle;
        handle.Dispose();
        return null;
    }

    private static (ArraySegment<byte> Bytes, FileFault? Fault) Read(SafeFileHandle file, int most)
    {
        var size = RandomAccess.GetLength(file);
        if (size > most) return (default, FileFault.TooLarge(most));
        // One more than it has, so that its end is seen without another buffer.
        var bytes = new byte[size > 0 ? size + 1 : 4096];
        var length = 0;
        for (int read; (read = RandomAccess.Read(file, bytes.AsSpan(length), length)) > 0;)
        {
            length += read;
            if (length > most) return (default, FileFault.TooLarge(most));
            if (length == bytes.Length) Array.Resize(ref bytes, length * 2);
        }
        return (new ArraySegment<byte>(bytes, 0, length), null);
    }
}
