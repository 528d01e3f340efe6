using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

/// <summary>Where official names break is learned once for all documents of the same forms and classifications, and kept once.</summary>
public sealed class SharedBreaksTests : IDisposable
{
    private readonly ExampleInput _input = new();
    private readonly SharedBreaks _breaks = new();

    [Fact]
    public void Two_documents_as_the_input_gives_them_share_what_was_learned()
    {
        var read = Read();
        _breaks.Of(read()).ShouldBeSameAs(_breaks.Of(read()));
    }

    [Fact]
    public void One_that_lacks_a_part_shares_it()
    {
        var whole = Read()();
        var lacking = whole with { Edition = whole.Edition with { Parts = [.. whole.Edition.Parts.SkipLast(1)] } };
        _breaks.Of(lacking).ShouldBeSameAs(_breaks.Of(whole));
    }

    [Fact]
    public void Documents_of_another_classification_share_their_own()
    {
        var whole = Read()();
        var other = whole with { Classifications = whole.Classifications.ToDictionary(c => c.Key, c => c.Value.After([])) };
        _breaks.Of(whole);
        _breaks.Of(other).ShouldBeSameAs(_breaks.Of(other with { }));
    }

    [Fact]
    public void What_was_learned_of_one_classification_says_nothing_of_another()
    {
        var whole = Read()();
        var other = whole with { Classifications = new Dictionary<string, Classification>() };
        _breaks.Of(other).ShouldNotBeSameAs(_breaks.Of(whole));
    }

    public void Dispose() => _input.Dispose();

    // Reads the same document again and again, with what the input shares.
    private Func<Budget> Read()
    {
        var reader = new InputReader(_input.Folder);
        var place = reader.List(null, null, new FindingList())[0];
        return () => reader.Read(place, new FindingList())!;
    }
}
