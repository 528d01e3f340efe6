using System.ComponentModel;
using System.Diagnostics;

namespace Disclosure.Files;

/// <summary>Ends a program that was started, with all that it started in its turn.</summary>
internal static class ProgramEnd
{
    // How long its processes may take to be gone: what they still hold cannot be removed.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Ends it, if it has not ended. Nothing is thrown, for this also runs on a clock's thread, where nobody would catch it.</summary>
    public static void Of(Process process)
    {
        try
        {
            if (process.HasExited) return;
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Grace);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It, or one that it started, ended by itself in the same moment.
        }
    }
}
