using System.Text;
using Disclosure.Pipeline.Changes;

namespace Disclosure.Tests.Pipeline.Changes;

/// <summary>The lines of a build's record.</summary>
public sealed class KeptLinesTests
{
    private static readonly string[] Lines = ["一行", "", "another"];

    [Fact]
    public void Packed_lines_are_read_as_they_were() => Texts(KeptLines.Packed([.. Lines.Select(Bytes)])).ShouldBe(Lines);

    [Fact]
    public void Packed_lines_come_out_with_their_ends() => Encoding.UTF8.GetString(KeptLines.Packed([.. Lines.Select(Bytes)]).Whole().Span).ShouldBe("一行\n\nanother\n");

    [Fact]
    public void Lines_that_lie_in_a_record_are_read_as_they_are() => Texts(KeptLines.At(Bytes("a\nb\n"), 2)).ShouldBe(["a", "b"]);

    [Fact]
    public void No_lines_are_none() => KeptLines.Packed([]).Read().ShouldBeEmpty();

    private static IEnumerable<string> Texts(KeptLines lines) => lines.Read().Select(l => Encoding.UTF8.GetString(l.Span));

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
