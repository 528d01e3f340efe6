using AngleSharp.Html.Parser;
using CsCheck;
using Disclosure.Core.Documents;
using Disclosure.Reports;
using Disclosure.Site.Charts;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>The pages over the years and <c>diff</c> say the same of the same two years.</summary>
public sealed class OneComparisonTests
{
    // Written and read once for all that is asked of them.
    private static readonly Dictionary<string, Lazy<Pair>> Pairs = PairCases.All.ToDictionary(c => c.Key, c => new Lazy<Pair>(c.Value.Pair), StringComparer.Ordinal);

    /// <summary>What can happen to a row, each with what both must say.</summary>
    public static TheoryData<string> Names => [.. PairCases.All.Keys];

    /// <summary>What can be printed in two years.</summary>
    public static TheoryData<string> Rates => [.. RateCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_pages_say_what_is_right(string name)
    {
        Pairs[name].Value.OnPages().ShouldBe(PairCases.All[name].Said.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Diff_says_the_same(string name)
    {
        Pairs[name].Value.InDiff().ShouldBe(PairCases.All[name].Said.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Diff_says_the_rates_of_the_pages(string name)
    {
        var pair = Pairs[name].Value;
        pair.RatesInDiff().ShouldBe(pair.RatesOnPages());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Diff_says_the_words_of_the_pages(string name)
    {
        var pair = Pairs[name].Value;
        pair.WordsInDiff().ShouldBe(pair.WordsOnPages());
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void The_pages_say_the_right_difference_and_rate(string name)
    {
        var section = PairOf(RateCases.All[name]).Compare().Single(s => s.By == "项目");
        using var page = new HtmlParser().ParseDocument(new SideBySideHtml("", DocumentKind.AnnualBudget).Of(section, SideBySideHtml.NameOf(section)));
        string.Join(' ', page.QuerySelectorAll("tbody tr:first-child td.derived").Select(d => d.TextContent)).ShouldBe(RateCases.All[name].OnPages);
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void Diff_says_the_right_difference_and_rate(string name)
    {
        var differences = PairOf(RateCases.All[name]).Differences;
        var change = differences.Figures.Concat(differences.Totals).SelectMany(g => g.Appearances).Single(a => a.Label == "机房用电");
        $"{DifferenceWords.Difference(change)} {DifferenceWords.Percentage(change)}".ShouldBe(RateCases.All[name].InDiff);
    }

    [Fact]
    public void Of_any_two_years_the_pages_and_diff_say_the_same() => Gen.Select(Years(2029), Years(2030)).Sample((before, after) =>
    {
        var pair = new Pair(before, after);
        pair.InDiff().ShouldBe(pair.OnPages());
        pair.RatesInDiff().ShouldBe(pair.RatesOnPages());
        pair.WordsInDiff().ShouldBe(pair.WordsOnPages());
    }, iter: 100, threads: 1);

    private static Pair PairOf(RateCase printed) => new(
        new PairYear(2029) { Projects = [new("机房用电", printed.Before)], Unit = printed.Unit }, new PairYear(2030) { Projects = [new("机房用电", printed.After)] });

    // Few words, so that many names are alike, some are there twice, and some sums fit by chance.
    private static Gen<PairYear> Years(int year)
    {
        var name = OneOf("系统", "信息系统", "网络", "网络安全", "机房").Select(OneOf("维护", "建设", "用电", "维护费", "建设二期"), (a, b) => a + b);
        var amount = OneOf("", "0.00", "10.00", "11.00", "15.00", "25.00", "40.00");
        var kind = OneOf("一般项目", "专项");
        var code = OneOf("201", "202", "203", "204");
        var subject = OneOf("行政运行", "科技条件专项", "科研条件专项", "农业保险补贴", "住房公积金");
        return Gen.Select(
            Gen.Select(name, amount, kind, (n, a, k) => new PairProject(n, a, k)).Array[0, 5],
            Gen.Select(name, amount).Array[0, 3],
            Gen.Select(name, amount).Array[0, 3],
            Gen.Select(code, subject, amount).Array[0, 4],
            Gen.Select(name, amount).Array[0, 4],
            (projects, first, second, subjects, lines) => new PairYear(year)
            {
                Projects = projects,
                First = first,
                Second = second,
                Subjects = [.. subjects.DistinctBy(s => s.Item1)],
                Lines = [.. lines.DistinctBy(l => l.Item1)],
            });
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);
}
