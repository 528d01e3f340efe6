using System.Runtime.InteropServices;

namespace Disclosure.Output;

/// <summary>
/// Gives a file a second name. An unchanged file so goes from the earlier site to the new one without being written, and
/// without its blocks being freed when the earlier site is deleted: on a large site that is most of a rebuild's time.
/// No file of a site is ever written again in place, so the two names cannot betray each other.
/// </summary>
internal static class HardLink
{
    /// <summary>Links; false when the system or the file system cannot, and then nothing has changed.</summary>
    public static bool Try(string existing, string added) => !OperatingSystem.IsWindows() && Link(existing, added) == 0;

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string existing,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string added);
}
