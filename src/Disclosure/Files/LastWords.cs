using System.Text;

namespace Disclosure.Files;

/// <summary>What a program said last. All of it is read, as a program waits when nobody reads, but only the end is kept.</summary>
internal sealed class LastWords
{
    private const int Block = 4096;

    // A program that refuses a folder may name its path, as long as it may be, twice.
    private const int MostKept = 16_384;

    private readonly StringBuilder _kept = new();
    private readonly Task _reading;

    /// <summary>Begins to read.</summary>
    public LastWords(TextReader reader) => _reading = ReadAsync(reader);

    /// <summary>
    /// What is kept; blank when the program said nothing. Not waited for long: a process that the program left behind may hold the pipe
    /// open.
    /// </summary>
    public string Text => _reading.Wait(TimeSpan.FromSeconds(2)) ? _kept.ToString() : "";

    private async Task ReadAsync(TextReader reader)
    {
        var block = new char[Block];
        try
        {
            for (int read; (read = await reader.ReadAsync(block).ConfigureAwait(false)) > 0;)
            {
                _kept.Append(block, 0, read);
                if (_kept.Length > MostKept) _kept.Remove(0, _kept.Length - MostKept);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The pipe went with the program.
        }
    }
}
