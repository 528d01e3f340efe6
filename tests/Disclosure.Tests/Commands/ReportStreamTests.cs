using Disclosure.Commands;

namespace Disclosure.Tests.Commands;

public sealed class ReportStreamTests
{
    [Fact]
    public void What_is_written_arrives()
    {
        var taken = new MemoryStream();
        using var stream = new ReportStream(() => taken);
        stream.Write("甲"u8);
        taken.ToArray().ShouldBe("甲"u8.ToArray());
    }

    [Fact]
    public void A_write_that_fails_is_noted()
    {
        using var stream = new ReportStream(() => new FullStream());
        stream.Write("x"u8);
        stream.Failure.ShouldBe("磁盘空间不足");
    }

    [Fact]
    public void A_closed_stream_is_noted_when_it_is_missed()
    {
        using var stream = new ReportStream(() => throw new UnauthorizedAccessException());
        stream.Write("x"u8);
        stream.Failure.ShouldBe("它已经关闭");
    }

    [Fact]
    public void A_stream_that_was_closed_before_is_noted_when_it_is_missed()
    {
        using var stream = new ReportStream(null);
        stream.Write("x"u8);
        stream.Failure.ShouldBe("它已经关闭");
    }

    [Fact]
    public void A_closed_stream_that_nobody_misses_is_no_failure()
    {
        using var stream = new ReportStream(() => throw new UnauthorizedAccessException());
        stream.Failure.ShouldBeNull();
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device", 28);
    }
}
