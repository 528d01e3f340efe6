using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>The names of what a drawing draws by name: pictures and other drawings.</summary>
internal static class DrawnNames
{
    // How deep what stands in brackets may nest, as for the file.
    private const int Depth = 128;

    /// <summary>
    /// Each name that stands before the operator, whatever stands between them: the library that draws divides the bytes in the same way, so
    /// that nothing which it finds behind a comment or among other words is missed here.
    /// </summary>
    public static IReadOnlyCollection<string> In(ReadOnlyMemory<byte> content)
    {
        if (content.Span.IndexOf("Do"u8) < 0) return [];
        var scanner = new CoreTokenScanner(new MemoryInputBytes(content), false, new StackDepthGuard(Depth), useLenientParsing: true, isStream: true);
        var (names, before) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        while (scanner.MoveNext())
        {
            if (scanner.CurrentToken is NameToken name) before.Add(name.Data);
            if (scanner.CurrentToken is not OperatorToken sign) continue;
            if (sign.Data == "Do") names.UnionWith(before);
            before.Clear();
        }
        return names;
    }
}
