using System.Globalization;
using System.Text;
using Disclosure.Files;

namespace Disclosure.Input.Sources;

/// <summary>
/// Takes objects out of a repository, one after the other, as <c>git cat-file --batch</c> gives them: just as they were committed. One
/// that git cannot give ends that git; another one is asked for the next, so that only the damaged files are told as damaged.
/// </summary>
internal sealed class CommitObjects(Git git) : IDisposable
{
    private const int MostHeader = 256;

    // Enough to see what kind of damage it is; each one more costs a start of git.
    private const int MostLost = 20;

    private readonly Lock _lock = new();
    private GitProcess? _process;
    private int _lost;

    /// <summary>The bytes of a file; null, and why, when git does not give just as many.</summary>
    public byte[]? Read(string id, int size, out FileFault? fault)
    {
        lock (_lock)
        {
            fault = FileFault.Unasked;
            if (_lost >= MostLost || (_process ??= git.Start("cat-file", "--batch")) is not { } process) return null;
            var bytes = Ask(process, id, size);
            fault = bytes is not null ? null : process.IsOverdue ? FileFault.Unanswered : FileFault.Damaged;
            if (bytes is null) Lose(process);
            return bytes;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _process?.Dispose();

    // After a wrong answer nobody knows where the next begins.
    private void Lose(GitProcess process)
    {
        _lost++;
        _process = null;
        process.Dispose();
        git.Note(process);
    }

    private static byte[]? Ask(GitProcess process, string id, int size)
    {
        process.Await();
        try
        {
            process.Input.Write(Encoding.ASCII.GetBytes(id + "\n"));
            process.Input.Flush();
            return Answer(process.Output, id, size);
        }
        catch (IOException)
        {
            return null;
        }
        finally
        {
            process.Rest();
        }
    }

    // ID SP "blob" SP SIZE LF BYTES LF
    private static byte[]? Answer(Stream output, string id, int size)
    {
        if (Header(output) != string.Create(CultureInfo.InvariantCulture, $"{id} blob {size}")) return null;
        var bytes = new byte[size + 1];
        if (output.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || bytes[size] != '\n') return null;
        return bytes[..size];
    }

    private static string Header(Stream output)
    {
        var header = new StringBuilder();
        for (int read; header.Length < MostHeader && (read = output.ReadByte()) is not ('\n' or -1);) header.Append((char)read);
        return header.ToString();
    }
}
