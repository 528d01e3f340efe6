using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Files;

/// <summary>
/// A folder that is held open while what lies below it is looked at. Linux then looks from there: the way from the root of the disk, name by
/// name, is half of the work. Elsewhere each is asked for by its full path.
/// </summary>
internal sealed class FolderView : IDisposable
{
    private const int LongestPath = 1024;
    private const int NotFollowed = 0x100; // AT_SYMLINK_NOFOLLOW
    private const uint Wanted = 0x1 | 0x40 | 0x80 | 0x100 | 0x200; // STATX_TYPE, MTIME, CTIME, INO, SIZE

    private static volatile bool _isKnown = OperatingSystem.IsLinux();

    private readonly string _path;
    private readonly SafeFileHandle? _folder;

    /// <summary>A view of a folder, which may not be there.</summary>
    public FolderView(string path)
    {
        _path = path;
        // Looked at before it is opened: to open a device does something.
        _folder = _isKnown && DiskLook.At(path).Kind == EntryKind.Folder ? UnixFile.Open(path).Handle : null;
    }

    /// <summary>When and how something was changed last; a link is not followed. Null where there is nothing to be seen.</summary>
    /// <param name="below">The way to it from the folder, with forward slashes.</param>
    public DiskStamp? StampOf(string below) => (_folder is { IsInvalid: false } && below.Length > 0 ? Ask(_folder, below) : null) ?? DiskLook.StampOf(Path.Combine(_path, below));

    /// <inheritdoc/>
    public void Dispose() => _folder?.Dispose();

    // Null also where the system does not know the question, or refuses it to a program in a cage.
    private static DiskStamp? Ask(SafeFileHandle folder, string below)
    {
        Span<byte> path = stackalloc byte[LongestPath];
        if (!Encoding.UTF8.TryGetBytes(below, path[..^1], out var length)) return null;
        path[length] = 0;
        try
        {
            return Ask(folder, ref MemoryMarshal.GetReference(path), NotFollowed, Wanted, out var status) == 0 ? status.Stamp : null;
        }
        catch (EntryPointNotFoundException)
        {
            _isKnown = false;
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    private static extern int Ask(SafeFileHandle folder, ref byte path, int flags, uint wanted, out LinuxStatus status);

    // The same on every processor, unlike that of the older question.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct LinuxStatus
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public long Number;

        [FieldOffset(40)]
        public long Size;

        [FieldOffset(96)]
        public long ChangedSecond;

        [FieldOffset(104)]
        public uint ChangedNanosecond;

        [FieldOffset(112)]
        public long WrittenSecond;

        [FieldOffset(120)]
        public uint WrittenNanosecond;

        public readonly DiskStamp Stamp => new(
            UnixFile.KindOf(Mode), Number, Size, UnixFile.Nanoseconds(WrittenSecond, WrittenNanosecond), UnixFile.Nanoseconds(ChangedSecond, ChangedNanosecond));
    }
}
