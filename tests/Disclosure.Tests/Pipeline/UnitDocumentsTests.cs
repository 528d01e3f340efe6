using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

/// <summary>Documents are held as long as somebody needs them, and no longer. In the input 2030 cites 2029.</summary>
public sealed class UnitDocumentsTests : IDisposable
{
    private readonly ExampleInput _input = new();
    private readonly UnitDocuments _documents;

    public UnitDocumentsTests()
    {
        _input.AddEarlierYear().Write("explanation.md", "## 一、政府采购\n\n上年 [100.00](2029:表一/合计/总计) 万元。\n");
        var reader = new InputReader(_input.Folder);
        _documents = new UnitDocuments(reader, reader.List(null, null, new FindingList()));
        foreach (var place in _documents.Places) _documents.Read(place);
        _documents.FindCitations();
    }

    [Fact]
    public void One_that_nobody_cites_is_dropped_when_it_is_done()
    {
        _documents.Finish(Later);
        _documents.Of(Later).Budget.ShouldBeNull();
    }

    [Fact]
    public void One_that_another_cites_is_held_until_that_is_done()
    {
        _documents.Finish(Earlier);
        _documents.Of(Earlier).Budget.ShouldNotBeNull();
    }

    [Fact]
    public void One_that_another_cited_is_dropped_when_both_are_done()
    {
        _documents.Finish(Earlier);
        _documents.Finish(Later);
        _documents.Of(Earlier).Budget.ShouldBeNull();
    }

    [Fact]
    public void The_cells_of_one_that_was_dropped_can_still_be_had()
    {
        _documents.Finish(Later);
        _documents.CellsOf(Later.Key, Earlier.Key).ShouldNotBeNull().Find("表一/合计/总计").ShouldNotBeEmpty();
    }

    [Fact]
    public void There_are_no_cells_of_one_that_is_not_there() => _documents.CellsOf(Later.Key with { Year = 2024 }, Earlier.Key).ShouldBeNull();

    public void Dispose() => _input.Dispose();

    private BudgetPlace Earlier => _documents.Places[0];

    private BudgetPlace Later => _documents.Places[1];
}
