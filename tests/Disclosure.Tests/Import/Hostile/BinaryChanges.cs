using Disclosure.Fuzzing;
using Disclosure.Fuzzing.Programs;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>Changes of the bytes of a file: bits lost, ends cut, and numbers where a format keeps sizes and places.</summary>
internal static class BinaryChanges
{
    private static readonly uint[] Numbers = [0, 1, 2, 0x7F, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF];

    /// <summary>Changes some bytes.</summary>
    public static (string What, byte[] Bytes) Of(byte[] sound, Dice dice)
    {
        var bytes = sound.ToArray();
        var edits = 1 + dice.Below(8);
        for (var i = 0; i < edits && bytes.Length > 8; i++) bytes = dice.Below(3) switch
        {
            0 => Numbered(bytes, dice),
            1 => Moved(bytes, dice),
            _ => dice.From(ByteEdits.Any)(bytes),
        };
        return dice.OneIn(10) ? ($"{edits} changes of bytes, cut", bytes[..dice.Below(bytes.Length + 1)]) : ($"{edits} changes of bytes", bytes);
    }

    // A number of two or four bytes, at an even place.
    private static byte[] Numbered(byte[] bytes, Dice dice)
    {
        var (at, number) = (dice.Below(bytes.Length - 4) & ~1, dice.Of(Numbers));
        for (var i = 0; i < (dice.OneIn(2) ? 2 : 4); i++) bytes[at + i] = (byte)(number >> (8 * i));
        return bytes;
    }

    // What stands at one place stands at another too: a reference that points elsewhere in the file.
    private static byte[] Moved(byte[] bytes, Dice dice)
    {
        var length = Math.Min(bytes.Length, 1 + dice.Below(16));
        bytes.AsSpan(dice.Below(bytes.Length - length + 1), length).ToArray().CopyTo(bytes, dice.Below(bytes.Length - length + 1));
        return bytes;
    }
}
