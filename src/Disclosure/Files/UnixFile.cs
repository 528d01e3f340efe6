using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Files;

/// <summary>
/// Asks Linux and macOS what the framework does not tell: whether a name is a regular file, and to open one without waiting.
/// The framework's own small library gives the first, the same on every system and in native code.
/// </summary>
internal static class UnixFile
{
    private const int NotThere = 2, NoFolder = 20; // ENOENT and ENOTDIR, the same on all systems

    // O_RDONLY | O_NONBLOCK | O_CLOEXEC: a pipe that took the file's place in between is opened at once, seen, and closed.
    private static readonly int ToRead = OperatingSystem.IsMacOS() ? 0x4 | 0x1000000 : 0x800 | 0x80000;

    /// <summary>The number of the user who runs the program.</summary>
    public static uint User => EffectiveUser();

    /// <summary>What is at a path; a link is not followed.</summary>
    public static DiskEntry At(string path) => LStat(Bytes(path), out var status) == 0
        ? status.Entry
        : new(Marshal.GetLastPInvokeError() is NotThere or NoFolder ? EntryKind.Missing : EntryKind.Hidden, 0, 0);

    /// <summary>When and how what is at a path was changed last; a link is not followed. Null where there is nothing to be seen.</summary>
    public static DiskStamp? StampOf(string path) => LStat(Bytes(path), out var status) == 0 ? status.Stamp : null;

    /// <summary>Opens a file to read it, and says what it really is; the handle is not valid when it cannot be opened.</summary>
    public static (SafeFileHandle Handle, DiskEntry Entry) Open(string path)
    {
        var handle = new SafeFileHandle(Open(Bytes(path), ToRead), ownsHandle: true);
        return handle.IsInvalid || FStat(handle, out var status) != 0 ? (handle, default) : (handle, status.Entry);
    }

    /// <summary>Whether the process has something open under a number.</summary>
    public static bool IsOpen(int number)
    {
        using var handle = new SafeFileHandle(number, ownsHandle: false);
        return FStat(handle, out _) == 0;
    }

    /// <summary>What a mode, as all these systems write it, says that something is.</summary>
    public static EntryKind KindOf(int mode) => (mode & 0xF000) switch
    {
        0x8000 => EntryKind.File,
        0x4000 => EntryKind.Folder,
        0xA000 => EntryKind.Link,
        0x1000 => EntryKind.Pipe,
        0xC000 => EntryKind.Socket,
        _ => EntryKind.Device,
    };

    /// <summary>A time in nanoseconds since 1970.</summary>
    public static long Nanoseconds(long second, long nanosecond) => unchecked((second * 1_000_000_000) + nanosecond);

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat", SetLastError = true)]
    private static extern int LStat(byte[] path, out UnixStatus status);

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_FStat", SetLastError = true)]
    private static extern int FStat(SafeFileHandle file, out UnixStatus status);

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_GetEUid")]
    private static extern uint EffectiveUser();

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open(byte[] path, int flags);

    // More room than it needs today, should it grow.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct UnixStatus
    {
        [FieldOffset(4)]
        public int Mode;

        [FieldOffset(8)]
        public uint Owner;

        [FieldOffset(16)]
        public long Size;

        [FieldOffset(40)]
        public long WrittenSecond;

        [FieldOffset(48)]
        public long WrittenNanosecond;

        [FieldOffset(56)]
        public long ChangedSecond;

        [FieldOffset(64)]
        public long ChangedNanosecond;

        [FieldOffset(88)]
        public long Device;

        [FieldOffset(104)]
        public long Number;

        public readonly DiskEntry Entry => new(KindOf(Mode), Device, Number) { Owner = Owner };

        public readonly DiskStamp Stamp => new(KindOf(Mode), Number, Size, Nanoseconds(WrittenSecond, WrittenNanosecond), Nanoseconds(ChangedSecond, ChangedNanosecond));
    }
}
