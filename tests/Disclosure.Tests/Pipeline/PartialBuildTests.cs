using System.Text.RegularExpressions;

namespace Disclosure.Tests.Pipeline;

/// <summary>Builds of one unit or one year into a site that has more.</summary>
public sealed partial class PartialBuildTests : IDisposable
{
    private static readonly string[] Linking = ["index.html", "sitemap.html", "search.html", "index.json"];

    private readonly PartialInput _input = new();

    [Fact]
    public void The_other_units_keep_their_bytes_and_time_stamps()
    {
        _input.Build();
        var before = _input.Files(PartialInput.School);
        ChangeBoth();
        _input.Build(PartialInput.Test);
        _input.Files(PartialInput.School).ShouldBe(before);
    }

    [Fact]
    public void The_unit_has_what_a_build_of_all_would_give_it()
    {
        _input.Build();
        ChangeBoth();
        _input.Build(PartialInput.Test);
        _input.Build(site: "fresh");
        Bytes("site", PartialInput.Test).ShouldBe(Bytes("fresh", PartialInput.Test));
    }

    [Fact]
    public void Another_year_of_the_unit_keeps_its_bytes_and_time_stamps()
    {
        _input.Build();
        var before = _input.Files(PartialInput.Test + "/2031/");
        ChangeBoth();
        _input.Build(PartialInput.Test, 2030);
        _input.Files(PartialInput.Test + "/2031/").ShouldBe(before);
    }

    [Fact]
    public void A_year_still_leads_to_the_years_that_are_not_built()
    {
        _input.Build();
        var before = _input.Page("xugou-test/2031/a1.html");
        _input.Build(PartialInput.Test, 2031);
        _input.Page("xugou-test/2031/a1.html").ShouldBe(before);
    }

    [Fact]
    public void The_page_of_the_unit_shows_all_its_years()
    {
        _input.Build();
        var before = _input.Page("xugou-test/index.html");
        _input.Build(PartialInput.Test, 2031);
        _input.Page("xugou-test/index.html").ShouldBe(before);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("sitemap.html")]
    [InlineData("sitemap.xml")]
    [InlineData("index.json")]
    [InlineData("feed.xml")]
    [InlineData("search-index.js")]
    [InlineData("all/disclosure-2031.html")]
    [InlineData("all/figures-2031.html")]
    public void The_portal_lists_all(string file)
    {
        _input.Build();
        var before = _input.Page(file);
        _input.Build(PartialInput.School);
        _input.Page(file).ShouldBe(before);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("xugou-test", null)]
    [InlineData("xugou-test", 2031)]
    [InlineData(null, 2030)]
    public void A_build_of_all_afterwards_equals_a_fresh_one_byte_for_byte(string? unit, int? year)
    {
        _input.Build();
        ChangeBoth();
        if (unit is not null || year is not null) _input.Build(unit, year);
        _input.Build();
        _input.Build(site: "fresh");
        _input.Bytes().ShouldBe(_input.Bytes("fresh"));
    }

    [Fact]
    public void Nothing_is_changed_when_nothing_has_changed()
    {
        _input.Build();
        var before = _input.Files();
        _input.Build(PartialInput.School);
        _input.Files().ShouldBe(before);
    }

    [Fact]
    public void A_budget_that_was_never_built_is_not_linked() => LinksAfter(() => _input.Build(PartialInput.School)).ShouldNotContain(l => l.Contains("xugou-test/"));

    [Fact]
    public void A_budget_that_was_never_built_is_told() => _input.Build(PartialInput.School).ShouldBe([
        "input/units: 警告 unlisted: 数据里有，网站里还没有，这次也没有要求生成，所以门户没有列出：「xugou-test/2030」、「xugou-test/2031」。完整生成一次就会有。"]);

    [Fact]
    public void Budget_by_budget_the_site_becomes_whole()
    {
        _input.Build(PartialInput.School);
        _input.Build(PartialInput.Test, 2030);
        _input.Build(PartialInput.Test, 2031);
        LinksAfter(() => { }).ShouldContain("xugou-test/index.html");
    }

    [Fact]
    public void A_page_that_only_the_input_has_is_not_linked()
    {
        _input.Build();
        File.Copy(_input.Unit("xugou-test", "2030", "tables", "a8", "2-hall.yaml"), _input.Unit("xugou-test", "2030", "tables", "a8", "3-garden.yaml"));
        File.WriteAllText(_input.Unit("xugou-test", "2030", "tables", "a8", "3-garden.yaml"), File.ReadAllText(_input.Unit("xugou-test", "2030", "tables", "a8", "3-garden.yaml")).Replace("场馆", "园子", StringComparison.Ordinal));
        LinksAfter(() => _input.Build(PartialInput.School)).ShouldNotContain(l => l.Contains("a8-3-garden"));
    }

    [Fact]
    public void A_renamed_unit_is_built_and_its_old_pages_are_left_and_told()
    {
        _input.Build();
        Directory.Move(_input.Unit(PartialInput.School), _input.Unit("xugou-college"));
        _input.Build("xugou-college").ShouldBe([
            "input/units: 警告 left-over: 数据里已经没有，这次又没有要求生成，页面还留在网站里，门户不再列出：「xugou-school/2031」。完整生成一次就会去掉。"]);
    }

    [Fact]
    public void What_cannot_be_read_of_a_unit_that_stays_is_no_obstacle()
    {
        _input.Build();
        File.AppendAllText(_input.Unit(PartialInput.Test, "2030", "tables", "a7.yaml"), "\n没有的: 1\n");
        _input.Try(PartialInput.School).Written.ShouldNotBeNull();
    }

    [Fact]
    public void Where_no_build_is_on_record_what_cannot_be_read_of_a_listed_budget_stops_the_build()
    {
        _input.Build();
        File.Delete(_input.Path(".site.state"));
        File.AppendAllText(_input.Unit(PartialInput.Test, "2030", "tables", "a7.yaml"), "\n没有的: 1\n");
        _input.Try(PartialInput.School).Findings.Select(f => f.Id).ShouldBe(["unknown-key"]);
    }

    [Fact]
    public void What_cannot_be_read_of_a_budget_that_is_not_listed_is_no_obstacle()
    {
        File.AppendAllText(_input.Unit(PartialInput.Test, "2030", "tables", "a7.yaml"), "\n没有的: 1\n");
        _input.Try(PartialInput.School).Written.ShouldNotBeNull();
    }

    [Fact]
    public void Years_that_still_stand_beside_the_old_figures_are_told()
    {
        _input.Build();
        _input.Change(PartialInput.Test, 2030);
        _input.Build(PartialInput.Test, 2030).ShouldBe([
            "input/units/xugou-test/2030: 警告 neighbour-years: 这一年度的数据变了，没有重新生成的 2031 年度的页面里，同它的对比和链接还是原来的；用 --unit xugou-test 一并生成，就都是新的。"]);
    }

    [Fact]
    public void Another_theme_is_told_and_its_files_stay_for_the_pages_that_stay()
    {
        Directory.CreateDirectory(_input.Path("theme", "assets"));
        File.WriteAllText(_input.Path("theme", "assets", "own.css"), "a");
        _input.Build(theme: _input.Path("theme"));
        File.Move(_input.Path("theme", "assets", "own.css"), _input.Path("theme", "assets", "new.css"));
        var findings = _input.Build(PartialInput.School, theme: _input.Path("theme"));
        (findings.Single(), _input.Page("assets/own.css")).ShouldBe((
            "input/units: 警告 theme-changed: 主题的文件变了，没有重新生成的 2 份预算还是按原来的主题做的；完整生成一次，全站才一致。", "a"));
    }

    public void Dispose() => _input.Dispose();

    private void ChangeBoth()
    {
        _input.Change(PartialInput.Test, 2030);
        _input.Change(PartialInput.School, 2031);
    }

    private Dictionary<string, string> Bytes(string site, string unit) =>
        _input.Files(unit, site).ToDictionary(f => f.Key, f => f.Value.Bytes, StringComparer.Ordinal);

    // Those of the portal's pages and files, from the site's root.
    private List<string> LinksAfter(Action build)
    {
        build();
        var links = Linking
            .SelectMany(f => Link().Matches(_input.Page(f)).Select(m => m.Groups[1].Value))
            .Where(l => l.Length > 0 && !l.StartsWith('#') && !l.Contains("://")).Select(l => l.Split('#')[0]).Distinct().ToList();
        // Whatever is linked is there.
        links.Where(l => !File.Exists(_input.Path(["site", .. l.Split('/')]))).ShouldBeEmpty();
        return links;
    }

    [GeneratedRegex("(?:href=|\"(?:href|home)\": )\"?([^\"\\s>]*)")]
    private static partial Regex Link();
}
