using UglyToad.PdfPig.Tokens;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>How much the streams of one file may unpack to: all together, each, and those of which each byte may be drawn.</summary>
internal sealed class UnpackingLimit
{
    private const long MostOfAll = 600_000_000;
    private const long MostOfOne = 64_000_000;
    private const long MostDrawn = 6_000_000;

    /// <summary>What is left, in bytes.</summary>
    public long Left { get; private set; } = MostOfAll;

    /// <summary>The most that a stream may unpack to. Fonts and tables of objects say that they are; the others are drawings.</summary>
    public static long Most(DictionaryToken stream)
    {
        var isForm = stream.TryGet(NameToken.Subtype, out NameToken kind) && kind == NameToken.Form;
        var isOther = stream.ContainsKey(NameToken.Type) || stream.ContainsKey(NameToken.Subtype) || stream.ContainsKey(NameToken.Length1);
        return isForm || !isOther ? MostDrawn : MostOfOne;
    }

    /// <summary>Takes what a stream unpacks to from what is left.</summary>
    /// <exception cref="BeyondBoundsException">It is more than there is.</exception>
    public void Take(long bytes, DictionaryToken stream)
    {
        Left -= bytes;
        if (Left < 0 || bytes > Most(stream)) throw new BeyondBoundsException("其中有一段数据解开后太大");
    }
}
