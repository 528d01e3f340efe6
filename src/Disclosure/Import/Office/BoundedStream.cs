namespace Disclosure.Import.Office;

/// <summary>The bytes of a file for a reader that may not look at them without end.</summary>
/// <param name="content">The bytes.</param>
/// <param name="most">How many bytes may be read altogether, those read again included.</param>
internal sealed class BoundedStream(byte[] content, long most) : MemoryStream(content, writable: false)
{
    private long _left = most;

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        Spend(count);
        return base.Read(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        Spend(buffer.Length);
        return base.Read(buffer);
    }

    /// <inheritdoc/>
    public override int ReadByte()
    {
        Spend(1);
        return base.ReadByte();
    }

    private void Spend(int count)
    {
        if ((_left -= count) < 0) throw UnreadableFileException.Damaged("内容绕成了圈，");
    }
}
