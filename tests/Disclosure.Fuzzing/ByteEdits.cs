using CsCheck;

namespace Disclosure.Fuzzing;

/// <summary>Changes of bytes: what a bad disk, a bad transfer or a wrong encoding does to a file.</summary>
internal static class ByteEdits
{
    private const int Longest = 40;

    /// <summary>A byte set, or a few bytes deleted, doubled or swapped with others.</summary>
    public static Gen<Func<byte[], byte[]>> Any { get; } = Gen.Select(
        Gen.OneOf(Set, Delete, Double, Swap), Gen.Int.NonNegative, Gen.Int.NonNegative, Gen.Int[1, Longest],
        (edit, first, second, length) => (Func<byte[], byte[]>)(bytes => bytes.Length == 0 ? bytes : edit(bytes, first, second, length)));

    private delegate byte[] Edit(byte[] bytes, int first, int second, int length);

    private static Gen<Edit> Set => Gen.Const<Edit>((bytes, first, second, _) =>
    {
        var changed = bytes.ToArray();
        changed[first % bytes.Length] = (byte)second;
        return changed;
    });

    private static Gen<Edit> Delete => Gen.Const<Edit>((bytes, first, _, length) =>
    {
        var (start, end) = Range(bytes, first, length);
        return [.. bytes[..start], .. bytes[end..]];
    });

    private static Gen<Edit> Double => Gen.Const<Edit>((bytes, first, _, length) =>
    {
        var (start, end) = Range(bytes, first, length);
        return [.. bytes[..end], .. bytes[start..]];
    });

    private static Gen<Edit> Swap => Gen.Const<Edit>((bytes, first, second, length) =>
    {
        var (start, end) = Range(bytes, first, length);
        var to = end + (second % (bytes.Length - end + 1));
        return [.. bytes[..start], .. bytes[end..to], .. bytes[start..end], .. bytes[to..]];
    });

    private static (int Start, int End) Range(byte[] bytes, int first, int length)
    {
        var start = first % bytes.Length;
        return (start, Math.Min(bytes.Length, start + length));
    }
}
