using System.Runtime.InteropServices;

namespace Disclosure.Commands;

/// <summary>
/// What Ctrl-C and the signals to end do. Before a command has begun something that must be cleaned up, they end the process at once,
/// as ever. After <see cref="Begin"/> the first one asks the command to clean up and end; a second one does not wait for that.
/// </summary>
/// <param name="error">Takes a word on what goes on.</param>
/// <param name="exit">Ends the process at once.</param>
internal sealed class Interruption(TextWriter error, Action<int> exit) : IDisposable
{
    private const int SignalBase = 128; // as shells count

    private static readonly Dictionary<PosixSignal, int> Numbers = new()
    {
        [PosixSignal.SIGHUP] = 1,
        [PosixSignal.SIGINT] = 2,
        [PosixSignal.SIGTERM] = 15,
    };

    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private int _signal;
    private bool _isEndAwaited;

    /// <summary>The exit code that tells of the signal, or null when there was none, or when it is how the command is meant to end.</summary>
    public int? ExitCode => !_isEndAwaited && Volatile.Read(ref _signal) is var signal and > 0 ? SignalBase + signal : null;

    /// <summary>From now on there is something to clean up; the token is cancelled by the first signal.</summary>
    public CancellationToken Begin()
    {
        foreach (var signal in Numbers.Keys) _registrations.Add(PosixSignalRegistration.Create(signal, Take));
        return _stop.Token;
    }

    /// <summary>From now on the command goes on until the first signal, which the token tells.</summary>
    public CancellationToken BeginUntilStopped()
    {
        _isEndAwaited = true;
        return Begin();
    }

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _stop.Dispose();
    }

    private void Take(PosixSignalContext context)
    {
        var number = Numbers[context.Signal];
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref _signal, number, 0) != 0)
        {
            exit(SignalBase + number);
            return;
        }
        if (!_isEndAwaited) error.WriteLine("正在收尾；再按一次 Ctrl-C 就立即结束。");
        try
        {
            _stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The command was over in the same moment.
        }
    }
}
