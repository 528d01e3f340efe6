using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Disclosure.Writing;

/// <summary>
/// Looks at what stands at a path without opening it and without following a link: opening a pipe waits for somebody to write,
/// and what a link leads to is not what stands there. The runtime tells neither pipes nor owners, so the system is asked.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">Whose it is, by number; null where the system has no such number or does not say.</param>
internal readonly record struct PathEntry(EntryKind Kind, uint? Owner)
{
    private const int MostBytes = 512; // More than any of the structures has.
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int NoFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    private const uint KindAndOwner = 0x1 | 0x8; // STATX_TYPE | STATX_UID

    /// <summary>Who runs the program; null where the system has no such number.</summary>
    public static uint? User => OperatingSystem.IsWindows() ? null : EffectiveUser();

    /// <summary>What stands at a path.</summary>
    public static PathEntry At(string path)
    {
        try
        {
            Span<byte> status = stackalloc byte[MostBytes];
            if (OperatingSystem.IsLinux() && StatX(CurrentFolder, path, NoFollow, KindAndOwner, ref MemoryMarshal.GetReference(status)) == 0)
                return Of(Number(status, 28), BinaryPrimitives.ReadUInt32LittleEndian(status[20..]));
            if (OperatingSystem.IsMacOS() && MacStatus(path, ref MemoryMarshal.GetReference(status)) == 0)
                return Of(Number(status, 4), BinaryPrimitives.ReadUInt32LittleEndian(status[16..]));
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than the call.
        }
        return Known(path);
    }

    /// <summary>Whether it is no link and nobody else's.</summary>
    public bool IsOwn(EntryKind kind) => Kind == kind && (Owner is null || Owner == User);

    private static ushort Number(ReadOnlySpan<byte> status, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(status[offset..]);

    private static PathEntry Of(ushort mode, uint owner) => new((mode & 0xF000) switch
    {
        0x8000 => EntryKind.File,
        0x4000 => EntryKind.Folder,
        _ => EntryKind.Other,
    }, owner);

    // What the runtime tells on every system; its attributes are those of the link and not of its target.
    private static PathEntry Known(string path)
    {
        FileInfo file = new(path);
        const FileAttributes odd = FileAttributes.ReparsePoint | FileAttributes.Device;
        if ((int)file.Attributes == -1) return new(EntryKind.Missing, null);
        return new((file.Attributes & odd) != 0 ? EntryKind.Other : (file.Attributes & FileAttributes.Directory) != 0 ? EntryKind.Folder : EntryKind.File, null);
    }

    private static int MacStatus(string path, ref byte status) =>
        RuntimeInformation.ProcessArchitecture == Architecture.X64 ? LStat64(path, ref status) : LStat(path, ref status);

    // DllImport, as LibraryImport generates code that would need unsafe blocks allowed in the whole program.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, ref byte status);

    [DllImport("libc", EntryPoint = "lstat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int LStat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, ref byte status);

    [DllImport("libc", EntryPoint = "lstat$INODE64")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int LStat64([MarshalAs(UnmanagedType.LPUTF8Str)] string path, ref byte status);

    [DllImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint EffectiveUser();
}
