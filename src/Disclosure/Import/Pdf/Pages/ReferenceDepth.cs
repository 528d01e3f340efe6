using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// How deep the functions, the colours and the drawings of a file may be made of each other. The library follows them on the stack, and
/// a function that is made of itself, or two drawings that draw each other, would end everything.
/// </summary>
/// <param name="find">Finds an object of the file.</param>
/// <param name="filters">What unpacks its streams.</param>
internal sealed class ReferenceDepth(Func<IndirectReference, IToken?> find, IFilterProvider filters)
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
            foreach (var part in Parts(find(reference), 0).Concat(Drawn(reference))) height = Math.Max(height, Height(part, depth + 1));
        }
        if (depth > Deepest || height > Deepest) throw new BeyondBoundsException("其中有套得太深的定义");
        return _heights[reference] = height + 1;
    }

    // The other drawings that a drawing may draw; the library itself leaves out one that draws itself.
    private IEnumerable<IndirectReference> Drawn(IndirectReference reference)
    {
        if (find(reference) is not StreamToken drawing || !drawing.StreamDictionary.TryGet(NameToken.Subtype, out NameToken kind) || kind != NameToken.Form) return [];
        var named = Dictionary(Dictionary(drawing.StreamDictionary, NameToken.Resources), NameToken.Xobject)?.Data;
        // What another name means would be said by whoever draws it: no program has made such files for decades.
        if (DrawnNames.In(drawing.Decode(filters)).Any(n => named?.ContainsKey(n) != true)) throw new BeyondBoundsException("其中的图形没有写明要画的是什么");
        return named?.Values.OfType<IndirectReferenceToken>().Select(r => r.Data).Where(r => !r.Equals(reference)) ?? [];
    }

    private DictionaryToken? Dictionary(DictionaryToken? within, NameToken name) =>
        within?.TryGet(name, out IToken token) == true ? (token is IndirectReferenceToken reference ? find(reference.Data) : token) as DictionaryToken : null;

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
