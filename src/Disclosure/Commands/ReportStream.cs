using Disclosure.Files;
using Disclosure.Reports;

namespace Disclosure.Commands;

/// <summary>
/// Standard output or error. Where it is closed or full, what is written is lost and the reason kept: a report that nobody can read
/// must not stop a build halfway, on whatever thread it was written.
/// </summary>
internal sealed class ReportStream : WriteOnlyStream
{
    private readonly Stream _stream = Null;
    private readonly bool _isClosed;
    private string? _failure;

    /// <summary>Opens the stream of the system; null stands for one that is closed.</summary>
    public ReportStream(Func<Stream>? open)
    {
        _isClosed = open is null;
        if (open is null) return;
        try
        {
            _stream = open();
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            _isClosed = true;
        }
    }

    /// <summary>Why something was lost, in Chinese and without a full stop; null when nothing was.</summary>
    public string? Failure => Volatile.Read(ref _failure);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isClosed && buffer.Length > 0) Volatile.Write(ref _failure, "它已经关闭");
        if (Failure is not null) return;
        try
        {
            _stream.Write(buffer);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            Volatile.Write(ref _failure, IoReason.Of(e));
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _stream.Dispose();
        base.Dispose(disposing);
    }
}
