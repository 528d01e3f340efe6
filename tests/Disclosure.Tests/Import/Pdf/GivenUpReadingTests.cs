using Disclosure.Core.Findings;
using Disclosure.Import.Pdf.Pages;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Tests.Import.Pdf;

/// <summary>A reading for which nobody waits any more does not go on in the background.</summary>
public sealed class GivenUpReadingTests
{
    private readonly BoundedReading _bounds = new(TimeSpan.FromMilliseconds(20));

    [Fact]
    public void A_step_that_takes_too_long_is_told_to_stop()
    {
        using var ended = new ManualResetEventSlim();
        _bounds.FaultOf(() => Spin(ended)).ShouldBe("读了 0 秒还没有读完");
        ended.Wait(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken).ShouldBeTrue();
    }

    [Fact]
    public void No_page_is_read_any_more()
    {
        var reading = new FileReading(DrawnPdf.Of(new DrawnPage(300, 300).Text(50, 100, "读得出的字。")), GivenUp());
        reading.Run();
        reading.Tell(new PageFaults("a.pdf", new FindingList())).ShouldBeNull();
    }

    [Fact]
    public void No_stream_is_unpacked_any_more()
    {
        var filters = new BoundedFilters(_bounds);
        var all = filters.GetAllFilters();
        GivenUp();
        Should.Throw<OperationCanceledException>(() => filters.GetAllFilters());
        foreach (var filter in all)
        {
            Should.Throw<OperationCanceledException>(() => filter.Decode(new byte[2], new DictionaryToken(new Dictionary<NameToken, IToken>()), filters, 0));
        }
    }

    [Fact]
    public void No_letter_without_a_meaning_is_noted_any_more() =>
        Should.Throw<OperationCanceledException>(() => new LetterComplaints(GivenUp()).Warn("We could not find the corresponding character with code 1 in font /F."));

    private BoundedReading GivenUp()
    {
        _bounds.FaultOf(() => Spin(null)).ShouldNotBeNull();
        return _bounds;
    }

    private void Spin(ManualResetEventSlim? ended)
    {
        while (!_bounds.IsStopped) Thread.SpinWait(100);
        ended?.Set();
    }
}
