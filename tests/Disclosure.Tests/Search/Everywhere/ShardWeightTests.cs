using System.Text;
using System.Text.Json.Nodes;
using Disclosure.Corpora;
using Disclosure.Site.Portal.Maps;
using Disclosure.Site.Search.Everywhere;

namespace Disclosure.Tests.Search.Everywhere;

/// <summary>What a search over 10,000 budgets loads before its first result, and that it leads there.</summary>
public sealed class ShardWeightTests(LargeSearch search) : IClassFixture<LargeSearch>
{
    // The index of the budget that is found is bounded by a test of its own.
    private const int IndexOfBudget = 80_000;
    private const int MostBytes = 150 * 1024;

    [Fact]
    public void What_is_loaded_before_the_first_result_is_light() =>
        (SizeOf("search-index.js") + Largest("all/names-") + Largest("all/amounts-") + IndexOfBudget).ShouldBeLessThan(MostBytes);

    [Fact]
    public void The_catalogue_says_how_many_files_there_are()
    {
        var catalogue = SearchIndex.Read(search.Files["search-index.js"]);
        ((int)catalogue["names"]!, (int)catalogue["amounts"]!).ShouldBe((Count("all/names-"), Count("all/amounts-")));
    }

    [Theory]
    [InlineData("热线")]
    [InlineData("粮库")]
    [InlineData("09")]
    public void Names_lie_where_their_key_says(string key) => NamesAt(key).Keys[key]!.AsArray().Count.ShouldBeGreaterThan(1);

    [Fact]
    public void A_key_of_many_names_says_that_there_are_more() => ((int)NamesAt("样例").Keys["样例"]!.AsArray()[^1]!).ShouldBe(-1);

    [Fact]
    public void A_longer_key_finds_a_name_among_many()
    {
        var (names, keys) = NamesAt("样例123");
        keys["样例123"]!.AsArray().Select(n => (string)names[(int)n!]![0]!).ShouldContain("虚构市样例1234局");
    }

    [Fact]
    public void A_code_is_found_by_its_beginning()
    {
        var (names, keys) = NamesAt("#201");
        keys["#201"]!.AsArray().Where(n => (int)n! >= 0).Select(n => (string)names[(int)n!]![1]!).ShouldAllBe(c => c.StartsWith("201", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_one_unit_says_its_documents_the_newest_first()
    {
        var (names, _) = NamesAt("样例123");
        var name = names.Single(n => (string)n![0]! == "虚构市样例1234局")!.AsArray();
        name.Skip(2).Select(v => v!.ToString()).ShouldBe(["1", $"{MadeUpCity.KeyOf(1234)}/2035 2034 2033 2032 2031"]);
    }

    [Fact]
    public void An_amount_says_in_which_documents_it_stands()
    {
        var document = MadeUpCity.Document(1234, 2033);
        var amount = PlainAmount.Of(document.Found.Amounts.Split(' ')[5])!;
        var plan = new ShardPlan(Count("all/amounts-"));
        SearchIndex.Read(search.Files[$"all/amounts-{plan.Of(amount)}.js"])["amounts"]![amount]!.AsArray().Count.ShouldBeGreaterThan(0);
    }

    private (JsonArray Names, JsonNode Keys) NamesAt(string key)
    {
        var shard = SearchIndex.Read(search.Files[$"all/names-{new ShardPlan(Count("all/names-")).Of(key)}.js"]);
        return (shard["names"]!.AsArray(), shard["keys"]!);
    }

    private int Count(string start) => search.Files.Keys.Count(f => f.StartsWith(start, StringComparison.Ordinal));

    private int Largest(string start) => search.Files.Keys.Where(f => f.StartsWith(start, StringComparison.Ordinal)).Max(SizeOf);

    private int SizeOf(string file) => Encoding.UTF8.GetByteCount(search.Files[file]);
}

/// <summary>The files of the search over a made-up city of 10,000 budgets.</summary>
public sealed class LargeSearch
{
    /// <summary>Writes them.</summary>
    public LargeSearch()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var units = new SiteUnits(MadeUpCity.Of(10_000));
        SiteSearch.Write(units.Documents, SiteNames.Of(units.Documents), (path, bytes) => files.Add(path, Encoding.UTF8.GetString(bytes)));
        Files = files;
    }

    /// <summary>The files.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }
}
