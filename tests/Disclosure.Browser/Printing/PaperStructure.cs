using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Browser.Printing;

/// <summary>The structure of a PDF as a screen reader walks through it, read by a library that is not the program's own.</summary>
internal sealed class PaperStructure(PdfDocument pdf)
{
    /// <summary>The dictionary that leads to all others.</summary>
    public DictionaryToken Catalogue => pdf.Structure.Catalog.CatalogDictionary;

    /// <summary>Which kinds the file maps to those of the standard.</summary>
    public IReadOnlyDictionary<string, string> RoleMap => At(Root, "RoleMap") is DictionaryToken map
        ? map.Data.ToDictionary(m => m.Key, m => ((NameToken)m.Value).Data, StringComparer.Ordinal)
        : new(StringComparer.Ordinal);

    /// <summary>Every element, in the order of reading.</summary>
    public IReadOnlyList<Element> Elements => [.. KidsOf(Root).SelectMany(Below)];

    private DictionaryToken Root => (DictionaryToken)At(Catalogue, "StructTreeRoot")!;

    /// <summary>What a dictionary has under a key, whether it stands there or elsewhere; null for nothing.</summary>
    public IToken? At(DictionaryToken dictionary, string key) => dictionary.TryGet(NameToken.Create(key), out IToken? token) ? Found(token!) : null;

    /// <summary>The text under a key; blank for nothing.</summary>
    public string Text(DictionaryToken dictionary, string key) => At(dictionary, key) switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => "",
    };

    /// <summary>What an array or a single value under a key holds.</summary>
    public IEnumerable<IToken> Many(DictionaryToken dictionary, string key) => At(dictionary, key) switch
    {
        ArrayToken array => array.Data.Select(Found),
        { } one => [one],
        null => [],
    };

    private IEnumerable<Element> Below(Element element) => KidsOf(element.Dictionary).SelectMany(Below).Prepend(element);

    private List<Element> KidsOf(DictionaryToken node) =>
        [.. Many(node, "K").OfType<DictionaryToken>().Where(kid => kid.ContainsKey(NameToken.Create("S"))).Select(Read)];

    private Element Read(DictionaryToken dictionary)
    {
        var kids = Many(dictionary, "K").OfType<DictionaryToken>().Select(kid => At(kid, "S")).OfType<NameToken>().Select(name => name.Data);
        return new(((NameToken)At(dictionary, "S")!).Data, [.. kids], dictionary);
    }

    private IToken Found(IToken token) => token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;

    /// <param name="Kind">What it is, e.g. TD.</param>
    /// <param name="Kids">The kinds of the elements in it.</param>
    /// <param name="Dictionary">All that is said of it.</param>
    internal sealed record Element(string Kind, IReadOnlyList<string> Kids, DictionaryToken Dictionary);
}
