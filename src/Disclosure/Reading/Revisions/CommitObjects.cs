using System.Globalization;
using System.Text;

namespace Disclosure.Reading.Revisions;

/// <summary>Takes objects out of a repository, one after the other, as <c>git cat-file --batch</c> gives them: just as they were committed.</summary>
internal sealed class CommitObjects(GitProcess git) : IDisposable
{
    private const int MostHeader = 256;

    private readonly Lock _lock = new();
    private bool _isLost;

    /// <summary>The bytes of a file; null when git does not give just as many.</summary>
    public byte[]? Read(string id, int size)
    {
        lock (_lock)
        {
            var bytes = _isLost ? null : Ask(id, size);
            // After a wrong answer nobody knows where the next begins.
            _isLost = bytes is null;
            return bytes;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => git.Dispose();

    private byte[]? Ask(string id, int size)
    {
        git.Await();
        try
        {
            git.Input.Write(Encoding.ASCII.GetBytes(id + "\n"));
            git.Input.Flush();
            return Answer(id, size);
        }
        catch (IOException)
        {
            return null;
        }
        finally
        {
            git.Rest();
        }
    }

    // ID SP "blob" SP SIZE LF BYTES LF
    private byte[]? Answer(string id, int size)
    {
        if (Header() != string.Create(CultureInfo.InvariantCulture, $"{id} blob {size}")) return null;
        var bytes = new byte[size + 1];
        if (git.Output.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || bytes[size] != '\n') return null;
        return bytes[..size];
    }

    private string Header()
    {
        var header = new StringBuilder();
        for (int read; header.Length < MostHeader && (read = git.Output.ReadByte()) is not ('\n' or -1);) header.Append((char)read);
        return header.ToString();
    }
}
