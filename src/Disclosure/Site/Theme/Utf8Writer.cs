using System.Buffers;
using System.Text;
using Disclosure.Site.Theme.Liquid;

namespace Disclosure.Site.Theme;

/// <summary>Takes what templates write and keeps it as UTF-8, in a buffer that serves page after page.</summary>
internal sealed class Utf8Writer : TextWriter
{
    private const int Most = 32 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);
    private char _high;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written since <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Forgets what was written; the buffer stays.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Adds what another has.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <inheritdoc/>
    public override void Write(char value)
    {
        // The two halves of a character outside the basic plane make sense only together.
        if (char.IsHighSurrogate(value)) _high = value;
        else if (char.IsLowSurrogate(value)) Write([_high, value]);
        else Write([value]);
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_bytes.WrittenCount > Most) throw new TemplateFault($"一页超过 {Most / 1024 / 1024} MB，太长了。");
        var span = _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(buffer.Length));
        _bytes.Advance(Encoding.UTF8.GetBytes(buffer, span));
    }

    // The engine writes asynchronously; left to the base class, each of its words would go by way of the thread pool.

    /// <inheritdoc/>
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task FlushAsync() => Task.CompletedTask;
}
