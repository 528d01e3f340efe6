using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// How deep the functions and the colours of a file may be made of each other. The library follows them on the stack, and a function that
/// is made of itself would end everything.
/// </summary>
/// <param name="find">Finds an object of the file.</param>
internal sealed class ReferenceDepth(Func<IndirectReference, IToken?> find)
{
    private const int Deepest = 64;

    private readonly Dictionary<IndirectReference, int> _heights = [];

    /// <summary>Looks how deep what an object is made of goes.</summary>
    /// <exception cref="BeyondBoundsException">It goes too deep, or in a circle.</exception>
    public void Hold(IndirectReference reference) => Height(reference, 0);

    private int Height(IndirectReference reference, int depth)
    {
        if (_heights.TryGetValue(reference, out var known)) return known;
        var height = 0;
        if (depth <= Deepest)
        {
            foreach (var part in Parts(find(reference), 0)) height = Math.Max(height, Height(part, depth + 1));
        }
        if (depth > Deepest || height > Deepest) throw new BeyondBoundsException("其中有套得太深的定义");
        return _heights[reference] = height + 1;
    }

    // Arrays are followed whole: colours and lists of functions are arrays; of a function only what it is made of.
    private static IEnumerable<IndirectReference> Parts(IToken? token, int depth) => token switch
    {
        _ when depth > Deepest => [],
        IndirectReferenceToken reference => [reference.Data],
        ArrayToken array => array.Data.SelectMany(t => Parts(t, depth + 1)),
        StreamToken stream => Parts(stream.StreamDictionary, depth + 1),
        DictionaryToken dictionary => dictionary.Data.TryGetValue("Functions", out var functions) ? Parts(functions, depth + 1) : [],
        _ => [],
    };
}
