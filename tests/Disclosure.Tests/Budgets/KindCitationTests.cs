namespace Disclosure.Tests.Budgets;

/// <summary>Citations between a unit's budgets and final accounts.</summary>
public sealed class KindCitationTests : IDisposable
{
    private readonly KindInput _input = new();

    [Theory]
    [InlineData("2030", "2030-final")]
    [InlineData("2030-final", "2030")]
    [InlineData("2030-final", "2031")]
    [InlineData("2031", "2030-final")]
    public void A_cell_of_the_other_kind_may_be_cited(string from, string to) =>
        _input.Say(from, $"那里有一格 [900,000.00]({to}:附表1/来源/来源合计) 。").Check().ShouldBeEmpty();

    [Fact]
    public void A_figure_that_is_not_that_of_the_final_accounts_is_an_error() => _input.Say("2030", "那里是 [1.00](2030-final:附表1/来源/来源合计) 元。").Check()
        .ShouldHaveSingleItem().ShouldContain("文字写的是 1.00，「2030-final:附表1/来源/来源合计」是 900");

    [Fact]
    public void A_year_alone_is_always_the_budget() =>
        _input.Say("2030-final", "预算是 [450.00](2030:附表6/合计/金额)，决算是 [451.00](附表6/合计/金额)。").Check().ShouldBeEmpty();

    [Theory]
    [InlineData("2029-final", "没有 2029 年的决算；这个单位有的是：2030、2030-final、2031。")]
    [InlineData("2029", "没有 2029 年的预算；这个单位有的是：2030、2030-final、2031。")]
    public void One_that_is_not_there_is_told_with_those_that_are(string key, string words) =>
        _input.Say("2030", $"那里是 [1.00]({key}:附表1/来源/来源合计) 元。").Check().ShouldHaveSingleItem().ShouldEndWith(words);

    [Fact]
    public void One_that_cannot_be_read_is_told_as_such() => _input.Replace("units/xugou-test/2030-final/tables/a1.yaml", "来源合计", "来源合")
        .Say("2030", "那里是 [1.00](2030-final:附表1/来源/来源合计) 元。").Check().ShouldContain(f => f.EndsWith("2030 年的决算有错误，读不出来。", StringComparison.Ordinal));

    [Fact]
    public void A_citation_leads_to_the_page_of_the_other_kind()
    {
        _input.Say("2030", "决算是 [900,000.00](2030-final:附表1/来源/来源合计) 元。").Build();
        _input.Page("xugou-test/2030/situation.html").QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
            .ShouldContain(h => h!.StartsWith("../2030-final/a1.html#", StringComparison.Ordinal));
    }

    public void Dispose() => _input.Dispose();
}
