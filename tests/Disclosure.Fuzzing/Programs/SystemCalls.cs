using System.Runtime.InteropServices;
using System.Text;

namespace Disclosure.Fuzzing.Programs;

/// <summary>What the runtime does not offer: pipes with a name, and names that are no text.</summary>
internal static class SystemCalls
{
    /// <summary>Makes a pipe that waits for ever for somebody at its other end.</summary>
    public static void MakePipe(string path)
    {
        if (MakePipe(Bytes(path), 0x1B6) != 0) throw new IOException($"no pipe: {path}");
    }

    /// <summary>Gives a file a name of these bytes, in the same folder.</summary>
    public static void RenameTo(string path, ReadOnlySpan<byte> name)
    {
        byte[] target = [.. Encoding.UTF8.GetBytes(Path.GetDirectoryName(path)!), (byte)'/', .. name, 0];
        if (Rename(Bytes(path), target) != 0) throw new IOException($"not renamed: {path}");
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [DllImport("libc", EntryPoint = "mkfifo")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakePipe(byte[] path, uint mode);

    [DllImport("libc", EntryPoint = "rename")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(byte[] from, byte[] to);
}
