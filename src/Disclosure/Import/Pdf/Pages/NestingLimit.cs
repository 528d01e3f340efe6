using UglyToad.PdfPig.Tokens;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// How deep the small programs may nest by which a file may work out colours. The library runs a program within a program on the stack,
/// and an overflow of it ends everything.
/// </summary>
internal static class NestingLimit
{
    private const int Deepest = 200;

    /// <summary>Looks through the bytes of a stream if its dictionary says that it is such a program.</summary>
    /// <exception cref="BeyondBoundsException">It nests too deep.</exception>
    public static void Hold(DictionaryToken stream, ReadOnlySpan<byte> bytes)
    {
        if (!stream.ContainsKey(NameToken.FunctionType)) return;
        var depth = 0;
        foreach (var part in bytes)
        {
            if (part == '{') depth++;
            else if (part == '}') depth--;
            if (depth > Deepest) throw new BeyondBoundsException("其中有嵌套得太深的程序");
        }
    }
}
