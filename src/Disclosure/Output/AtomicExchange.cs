using System.Runtime.InteropServices;

namespace Disclosure.Output;

/// <summary>
/// Exchanges two folders in one step of the file system, so that no moment exists at which either path is missing.
/// </summary>
internal static class AtomicExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint LinuxExchange = 2; // RENAME_EXCHANGE
    private const uint MacSwap = 2; // RENAME_SWAP

    /// <summary>Exchanges them; false when the system or the file system cannot, and then nothing has changed.</summary>
    public static bool Try(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt(CurrentFolder, one, CurrentFolder, other, LinuxExchange) == 0;
            return OperatingSystem.IsMacOS() && Rename(one, other, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // A C library older than the call.
        }
    }

    // DllImport, as LibraryImport generates code that would need unsafe blocks allowed in the whole program.
    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt(
        int oneFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string one,
        int otherFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string other,
        uint flags);

    [DllImport("libc", EntryPoint = "renamex_np")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string one,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string other,
        uint flags);
}
