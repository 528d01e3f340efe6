namespace Disclosure.Output;

/// <summary>Writes to a stream, and knows the sum of all that was written.</summary>
/// <param name="stream">The stream.</param>
internal sealed class SummedStream(Stream stream)
{
    private Checksum _sum = new();

    /// <summary>The sum of what was written so far.</summary>
    public uint Sum => _sum.Value;

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        _sum.Add(bytes);
        stream.Write(bytes);
    }
}
