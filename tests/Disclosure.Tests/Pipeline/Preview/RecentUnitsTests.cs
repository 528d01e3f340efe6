using Disclosure.Pipeline;
using Disclosure.Pipeline.Preview;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline.Preview;

/// <summary>Whose pages a preview holds.</summary>
public sealed class RecentUnitsTests : IDisposable
{
    private const string Page = "shili-unit/2030/t01.html";

    private readonly ExampleInput _input = new();
    private readonly PreviewParts _parts;
    private readonly PreviewUnit _older = new("shili-unit");
    private readonly PreviewUnit _newer = new("shili-unit");

    public RecentUnitsTests()
    {
        _parts = PreviewParts.Read(new BuildOptions(_input.Folder, "", null, null, null));
        _older.Find(Page, _parts).File.ShouldNotBeNull();
        _newer.Find(Page, _parts).File.ShouldNotBeNull();
    }

    [Fact]
    public void Those_that_were_not_asked_for_for_longest_are_let_go()
    {
        UseBoth();
        _older.State.Bytes.ShouldBe(0);
        _newer.State.Bytes.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_was_let_go_is_made_again_as_it_was()
    {
        UseBoth();
        _older.Find(Page, _parts).File.ShouldBe(_newer.Find(Page, _parts).File);
    }

    [Fact]
    public void Pages_that_could_not_be_made_again_stay()
    {
        _input.Write("tables/t01.yaml", "{");
        _older.Touch("2030");
        _older.Look(_parts);
        UseBoth();
        _older.Find(Page, _parts).File.ShouldNotBeNull();
    }

    public void Dispose() => _input.Dispose();

    private void UseBoth()
    {
        var recent = new RecentUnits(1);
        recent.Use(_older);
        recent.Use(_newer);
    }
}
