using System.Buffers;

namespace Disclosure.Site.Search;

/// <summary>
/// A buffer that is given back: an index is larger than what the runtime clears away lightly, and there is one for every budget.
/// </summary>
internal sealed class RentedBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(128 * 1024);
    private int _count;

    /// <summary>What was written; valid until the buffer is given back.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    /// <inheritdoc/>
    public void Advance(int count) => _count += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => Free(sizeHint);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => Free(sizeHint).Span;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _count = 0;
    }

    private Memory<byte> Free(int sizeHint)
    {
        if (_bytes.Length - _count < Math.Max(1, sizeHint))
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _count + sizeHint));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
        return _bytes.AsMemory(_count);
    }
}
