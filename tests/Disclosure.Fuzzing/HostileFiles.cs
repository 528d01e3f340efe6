using CsCheck;

namespace Disclosure.Fuzzing;

/// <summary>
/// Hostile files, each by its number: random bytes, truncated, spliced or changed files of sound inputs. The same number gives
/// the same bytes as long as the inputs are the same, so that a number is all that it takes to meet a fault again.
/// </summary>
internal sealed class HostileFiles
{
    // Numbers side by side must not begin side by side: the golden ratio of 64 bits spreads them.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private const int MostRandomBytes = 400;
    private const int MostEdits = 6;
    private const int OfQuickest = 3;

    private readonly Gen<MaterialFile> _files;

    /// <summary>Hostile files made out of sound ones.</summary>
    public HostileFiles(Material material)
    {
        var any = Gen.OneOf([.. material.Files.Select(Gen.Const)]);
        // The quickest input is tried most.
        var sound = Gen.Frequency([.. material.Kinds.Select(kind =>
            (kind[0].Input == material.Inputs[0] ? OfQuickest : 1, (IGen<MaterialFile>)Gen.OneOf([.. kind.Select(Gen.Const)])))]);
        _files = Gen.Select(sound, Changes(any), (file, change) => file with { Bytes = change(file.Bytes) });
    }

    /// <summary>The file with this number.</summary>
    public MaterialFile At(int number) => _files.Generate(new PCG(1, (ulong)number * Spread), null, out _);

    /// <summary>What may become of a file, for which <paramref name="any"/> gives others to splice it with.</summary>
    public static Gen<Func<byte[], byte[]>> Changes(Gen<MaterialFile> any)
    {
        var splice = Gen.Select(any, Gen.Int.NonNegative, Gen.Int.NonNegative, (other, end, start) =>
            (Func<byte[], byte[]>)(bytes => [.. bytes[..At(end, bytes)], .. other.Bytes[At(start, other.Bytes)..]]));
        var edit = Gen.Frequency((2, ByteEdits.Any), (3, LineEdits.Any), (5, InsertEdits.Any), (1, splice));
        var edits = edit.Array[1, MostEdits].Select(all =>
            (Func<byte[], byte[]>)(bytes => all.Aggregate(bytes, (changed, one) => one(changed))));
        return Gen.Frequency(
            (1, Gen.Byte.Array[0, MostRandomBytes].Select(random => (Func<byte[], byte[]>)(_ => random))),
            (1, Gen.Int.NonNegative.Select(end => (Func<byte[], byte[]>)(bytes => bytes[..At(end, bytes)]))),
            (1, splice),
            (7, edits));
    }

    private static int At(int drawn, byte[] bytes) => drawn % (bytes.Length + 1);
}
