using System.Buffers.Binary;
using System.Numerics;

namespace Disclosure.Output;

/// <summary>
/// CRC-32C, worked out by the processor itself: it tells a file that a build wrote from one that somebody put in its place, at
/// no cost that a build would feel. It is no seal: who may write into the output folder needs no trick to delete there.
/// </summary>
internal struct Checksum()
{
    private uint _state = uint.MaxValue;

    /// <summary>The sum of all that was added.</summary>
    public readonly uint Value => ~_state;

    /// <summary>The sum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = new Checksum();
        sum.Add(bytes);
        return sum.Value;
    }

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            state = BitOperations.Crc32C(state, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }
        foreach (var one in bytes) state = BitOperations.Crc32C(state, one);
        _state = state;
    }
}
