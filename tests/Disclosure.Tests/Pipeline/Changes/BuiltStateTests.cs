using System.Text;
using Disclosure.Pipeline.Changes;

namespace Disclosure.Tests.Pipeline.Changes;

/// <summary>What a build leaves on record for the next.</summary>
public sealed class BuiltStateTests
{
    private static readonly BuiltState State = new("shared", "stamp", "portal", 7, new Dictionary<string, BuiltUnit>
    {
        ["xugou-test"] = new("xugou-test", "shared", "content", null, "output", KeptLines.Packed(["warning"u8.ToArray()]), KeptLines.Packed(["entry 1"u8.ToArray(), "entry 2"u8.ToArray()])),
    });

    [Fact]
    public void It_is_read_as_it_was_written() => BuiltState.Read(State.Write()).Write().ShouldBe(State.Write());

    [Theory]
    [InlineData("entry 1", "entry 3")]
    [InlineData("portal", "Portal")]
    [InlineData("entry 2\n", "")]
    public void Nothing_is_taken_of_one_that_was_changed_by_hand(string what, string by)
    {
        var changed = Encoding.UTF8.GetString(State.Write()).Replace(what, by, StringComparison.Ordinal);

        BuiltState.Read(Encoding.UTF8.GetBytes(changed)).Units.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_taken_of_one_that_was_cut_short() => BuiltState.Read(State.Write().AsMemory()[..^1]).Units.ShouldBeEmpty();
}
