using System.Diagnostics;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// Reads the pages of a file that may be broken or made to do harm: in a thread of its own with a deep stack, that is left alone when it
/// has used up its time or memory.
/// </summary>
internal static class BoundedReading
{
    private const int MostBytes = 100_000_000;
    private const int StackBytes = 64_000_000;
    private const int Look = 25;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(8);

    // What the pages of a file may take, above what the program had before.
    private const long MostMemory = 220_000_000;

    /// <summary>The pages; null if the file cannot be read, which has then been said.</summary>
    public static IReadOnlyList<SourcePage>? Of(byte[] content, PageFaults faults)
    {
        if (content.Length > MostBytes)
        {
            faults.TooLarge($"有 {content.Length / 1_000_000} MB，最多读 {MostBytes / 1_000_000} MB");
            return null;
        }
        var reading = new FileReading(content);
        var thread = new Thread(reading.Run, StackBytes) { IsBackground = true };
        thread.Start();
        if (Fault(thread, reading) is not { } beyond) return reading.Tell(faults);
        faults.TooLarge(beyond);
        return null;
    }

    private static string? Fault(Thread thread, FileReading reading)
    {
        var before = GC.GetTotalMemory(forceFullCollection: false);
        var clock = Stopwatch.StartNew();
        while (!thread.Join(Look))
        {
            if (clock.Elapsed > MostTime)
            {
                reading.Stop();
                return $"读了 {MostTime.Seconds} 秒还没有读完";
            }
            if (IsBeyond(before) && IsBeyond(before, collect: true))
            {
                reading.Stop();
                return "需要的内存太多";
            }
        }
        return null;
    }

    // First without, then with taking away what nobody holds any more: the rest of the program makes some, too.
    private static bool IsBeyond(long before, bool collect = false) => GC.GetTotalMemory(collect) - before > MostMemory;
}
