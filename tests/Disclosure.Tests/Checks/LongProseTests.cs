using Disclosure.Core.Checks.Language;
using Disclosure.Core.Checks.Rules.Wording;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Fuzzing;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Prose of very many figures. How long it takes, the bench measures (<c>prose</c>).</summary>
public sealed class LongProseTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("1万元", "missing-part×1 uncited-figure×1001")]
    [InlineData("1万元同比增长5%", "change-reason×333 missing-part×1 uncited-figure×667")]
    [InlineData("增长5%，", "missing-part×1 uncited-figure×601")]
    [InlineData("其中1元占5%", "missing-part×1 share×427 uncited-figure×857")]
    [InlineData("九百九十九万元", "missing-part×1 uncited-figure×429")]
    [InlineData("⑨⑨万元", "false-number×750 missing-part×1 uncited-figure×1")]
    [InlineData("商品服务支出8万元", "missing-part×1 uncited-figure×334")]
    [InlineData("科学(类)信息(款)机构(项)", "missing-part×1 uncited-figure×1")]
    [InlineData("5个项目", "missing-part×1 uncited-figure×1")]
    public void A_long_paragraph_and_what_stands_behind_it_are_checked(string words, string kinds)
    {
        _input.Write("explanation.md", HostileProse.Paragraphs(words, 3_000, 1) + "\n末尾 77.77 万元。\n");
        Kinds().ShouldBe(kinds);
    }

    // Each can be taken apart in more ways than can be tried, and fits in none of them.
    [Theory]
    [InlineData("主要用于")]
    [InlineData("占占%")]
    [InlineData("甲)")]
    [InlineData("))))")]
    [InlineData("同口径")]
    [InlineData("(()")]
    public void Words_that_can_be_read_in_very_many_ways_do_not_stop_the_checks(string words)
    {
        _input.Write("explanation.md", $"支出 1.00 万元，{HostileProse.Repeated(words, 140)}，甲，比 2029 年增加 2.00 万元。\n\n末尾 77.77 万元。\n");
        _input.Findings().ShouldContain(f => f.Contains("77.77", StringComparison.Ordinal));
    }

    [Fact]
    public void Very_many_paragraphs_of_a_change_each_are_checked()
    {
        _input.Write("explanation.md", HostileProse.Changes(500));
        Kinds().ShouldBe("change-reason×500 missing-part×1 uncited-figure×1000");
    }

    [Fact]
    public void Very_many_shares_of_one_long_paragraph_are_checked()
    {
        _input.Write("explanation.md", HostileProse.Shares(300, 500));
        Kinds().ShouldBe("missing-part×1 share×496 uncited-figure×1300");
    }

    [Fact]
    public void Of_thousands_of_divided_amounts_those_near_a_place_and_the_first_are_its_wholes()
    {
        var text = HostileProse.Repeated("其中1元占5%", 19_900);
        new PassageDivisions(new Passage("a", text, Place.Whole("a.md"), []), PlainText.Of(text)).Wholes(null).Count.ShouldBe(20);
    }

    [Fact]
    public void Of_thousands_of_amounts_a_figure_is_compared_with_those_near_it_and_the_first()
    {
        var figures = ProseFigures.In(string.Concat(Enumerable.Range(1, 3_000).Select(i => $"{i}元，")));
        var near = new PassageAmounts(figures).Near(figures[2_000]).Magnitudes;
        near.Length.ShouldBeLessThan(100);
        near.ShouldContain(1m);
        near.ShouldContain(2_001m);
        near.ShouldContain(1_980m);
    }

    [Fact]
    public void Of_few_amounts_a_figure_is_compared_with_all()
    {
        var figures = ProseFigures.In("1元，2元，3元，50%");
        new PassageAmounts(figures).Near(figures[^1]).Magnitudes.ShouldBe([1m, 2m, 3m]);
    }

    public void Dispose() => _input.Dispose();

    // How many findings there are of each kind in the prose.
    private string Kinds() => string.Join(' ', _input.Findings()
        .Where(f => f.Contains("explanation.md", StringComparison.Ordinal))
        .CountBy(f => f.Split(' ')[2].TrimEnd(':')).OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => $"{k.Key}×{k.Value}"));
}
