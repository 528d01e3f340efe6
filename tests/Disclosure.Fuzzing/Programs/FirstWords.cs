using System.Text;

namespace Disclosure.Fuzzing.Programs;

/// <summary>Reads all that a program prints and keeps what it printed first.</summary>
internal static class FirstWords
{
    private const int MostKept = 1 << 16;
    private const int Block = 1 << 12;

    /// <summary>Reads to the end.</summary>
    public static async Task<string> ReadAsync(StreamReader reader)
    {
        var (kept, block) = (new StringBuilder(), new char[Block]);
        for (int read; (read = await reader.ReadAsync(block)) > 0;)
        {
            if (kept.Length < MostKept) kept.Append(block, 0, read);
        }
        return kept.ToString();
    }
}
