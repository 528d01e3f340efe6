using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// The time and memory that the reading of one file may take, which may be broken or made to do harm. Each step of it runs in a thread of
/// its own with a deep stack. When they are used up nobody waits for it any more, and it ends at the next page, stream or message.
/// </summary>
/// <param name="mostTime">How long a processor may be busy with it.</param>
internal sealed class BoundedReading(TimeSpan mostTime)
{
    private const int StackBytes = 64_000_000;
    private const int Look = 25;
    // Where the machine is busy with something else, a sound file takes as long as it must wait: what counts is the time of the processor.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    // What a file may take, above what the program had before.
    private const long MostMemory = 220_000_000;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TimeSpan _used = Environment.CpuUsage.TotalTime;
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: false);
    private volatile bool _isStopped;

    /// <summary>The bounds of every file.</summary>
    public BoundedReading()
        : this(TimeSpan.FromSeconds(8))
    {
    }

    /// <summary>Whether nobody waits any more for what is being read: a step looks at each page.</summary>
    public bool IsStopped => _isStopped;

    /// <summary>Ends a step for which nobody waits any more: whoever is asked by the library for something calls this first.</summary>
    /// <exception cref="OperationCanceledException">Nobody does.</exception>
    public void ThrowIfStopped()
    {
        if (_isStopped) throw new OperationCanceledException();
    }

    /// <summary>Takes a step, and throws what it throws; says in Chinese what has been used up, or null.</summary>
    public string? FaultOf(Action step)
    {
        Exception? thrown = null;
        var thread = new Thread(Run, StackBytes) { IsBackground = true };
        thread.Start();
        if (Wait(thread) is { } fault)
        {
            _isStopped = true;
            return fault;
        }
        if (thrown is not null) ExceptionDispatchInfo.Throw(thrown);
        return null;

        void Run()
        {
            try
            {
                step();
            }
            catch (Exception e)
            {
                thrown = e;
            }
        }
    }

    private string? Wait(Thread thread)
    {
        while (!thread.Join(Look))
        {
            if (IsOver()) return $"读了 {mostTime.Seconds} 秒还没有读完";
            if (IsBeyond() && IsBeyond(collect: true)) return "需要的内存太多";
        }
        return null;
    }

    private bool IsOver()
    {
        var waited = _clock.Elapsed;
        return waited > LongestWait || (waited > mostTime && Environment.CpuUsage.TotalTime - _used > mostTime);
    }

    // First without, then with taking away what nobody holds any more: the rest of the program makes some, too.
    private bool IsBeyond(bool collect = false) => GC.GetTotalMemory(collect) - _before > MostMemory;
}
