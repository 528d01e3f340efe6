using Disclosure.Files;

namespace Disclosure.Tests.Files;

public sealed class LastWordsTests
{
    [Fact]
    public void Words_are_kept_as_they_are() => new LastWords(new StringReader("fatal: 甲\n乙\n")).Text.ShouldBe("fatal: 甲\n乙\n");

    [Fact]
    public void Of_many_words_the_last_are_kept()
    {
        var text = new LastWords(new StringReader(new string('a', 1_000_000) + "end")).Text;
        text.Length.ShouldBeLessThan(20_000);
        text.ShouldEndWith("aend");
    }

    [Fact]
    public void Who_never_stops_is_not_waited_for() => new LastWords(new EndlessReader()).Text.ShouldBe("");

    private sealed class EndlessReader : TextReader
    {
        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
            new(new TaskCompletionSource<int>().Task);
    }
}
