using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>
/// Takes the bytes of a JSON document and prints them. The encoder leaves marks of direction and such as they are, which would turn
/// round what a terminal shows of the document: they are escaped on the way.
/// </summary>
internal sealed class JsonStream(TextWriter output) : WriteOnlyStream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var characters = new char[Encoding.UTF8.GetMaxCharCount(buffer.Length)];
        var count = _decoder.GetChars(buffer, characters, flush: false);
        output.Write(PrintedText.Json(new string(characters, 0, count)));
    }
}
