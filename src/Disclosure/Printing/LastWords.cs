using System.Text;

namespace Disclosure.Printing;

/// <summary>What a program said last. All of it is read, as a program waits when nobody reads, but only the end is kept.</summary>
internal sealed class LastWords
{
    private const int Block = 4096;
    private const int MostKept = 2000;
    private const int LinesQuoted = 3;

    private readonly StringBuilder _kept = new();
    private readonly Task _reading;

    /// <summary>Begins to read.</summary>
    public LastWords(TextReader reader) => _reading = ReadAsync(reader);

    /// <summary>
    /// Its last lines as a message quotes them; blank when there are none. Not waited for long: a process that the program left behind
    /// may hold the pipe open.
    /// </summary>
    public string Quoted()
    {
        if (!_reading.Wait(TimeSpan.FromSeconds(2))) return "";
        var lines = _kept.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? "" : $"它说：{string.Join(" / ", lines.TakeLast(LinesQuoted).Select(Plain))}";
    }

    private async Task ReadAsync(TextReader reader)
    {
        var block = new char[Block];
        try
        {
            for (int read; (read = await reader.ReadAsync(block)) > 0;)
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

    private static string Plain(string line) => string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));
}
