using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>A filter that looks what a stream would unpack to before it unpacks it.</summary>
/// <param name="filter">The filter.</param>
/// <param name="limit">What is left to be unpacked of the file.</param>
/// <param name="bounds">What the reading of the file may take.</param>
internal sealed class BoundedFilter(IFilter filter, UnpackingLimit limit, BoundedReading bounds) : IFilter
{
    /// <inheritdoc/>
    public bool IsSupported => filter.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        bounds.ThrowIfStopped();
        limit.Take(Size(input, Math.Min(limit.Left, UnpackingLimit.Most(streamDictionary)) + 1), streamDictionary);
        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        NestingLimit.Hold(streamDictionary, output.Span);
        return output;
    }

    private long Size(Memory<byte> input, long most) => filter switch
    {
        FlateFilter => UnpackedSize.OfFlate(input, most),
        LzwFilter => UnpackedSize.OfLzw(input.Span, most),
        RunLengthFilter => UnpackedSize.OfRunLength(input.Span),
        Ascii85Filter => 5L * input.Length,
        AsciiHexDecodeFilter => input.Length,
        // Pictures: nothing that is read is packed so.
        _ => most,
    };
}
