namespace Disclosure.Pipeline;

/// <summary>How many pieces of work are in memory. Safe for several threads.</summary>
/// <param name="most">While there are more, nothing is begun.</param>
internal sealed class HeldPieces(int most) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly ManualResetEventSlim _hasRoom = new(initialState: true);
    private int _held;
    private volatile bool _failed;

    /// <summary>Whether more may be begun.</summary>
    public bool HasRoom => _hasRoom.IsSet;

    /// <summary>Waits until there is room, and takes it for so many pieces; false when something has failed meanwhile, and nothing more is to be begun.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public bool Take(int pieces, CancellationToken stop)
    {
        _hasRoom.Wait(stop);
        Change(pieces);
        return !_failed;
    }

    /// <summary>Does what so many pieces were taken for, and gives the room of each back when it is done, at the latest in the end.</summary>
    /// <param name="pieces">How many.</param>
    /// <param name="act">Does it, and says when one of them is done; several threads may.</param>
    public void Do(int pieces, Action<Action> act)
    {
        var left = pieces;
        try
        {
            act(() =>
            {
                if (Interlocked.Decrement(ref left) >= 0) Change(-1);
            });
        }
        catch
        {
            _failed = true;
            throw;
        }
        finally
        {
            if (Interlocked.Exchange(ref left, 0) is > 0 and var rest) Change(-rest);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _hasRoom.Dispose();

    private void Change(int pieces)
    {
        lock (_lock)
        {
            _held += pieces;
            if (_held <= most) _hasRoom.Set();
            else _hasRoom.Reset();
        }
    }
}
