using System.Runtime.InteropServices;

namespace Disclosure.Tests.Support;

/// <summary>Looks at files as somebody whom permissions bind: root, as whom tests may run, is not bound by them.</summary>
internal static class AsNobody
{
    /// <summary>Does something, on a thread of its own, and returns what it gave.</summary>
    public static T Run<T>(Func<T> act)
    {
        T? result = default;
        var thread = new Thread(() =>
        {
            // On Linux each thread has such a user of its own; another user than root is bound as it is.
            if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) _ = SetFileUser(65534);
            result = act();
        });
        thread.Start();
        thread.Join();
        return result!;
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileUser(uint user);
}
