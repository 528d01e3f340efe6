using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Pipeline;
using Disclosure.Tests.Comparison.Differences;
using Disclosure.Tests.Snapshots;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>
/// The pages that put the years of a made-up unit side by side, approved: its projects are renamed, split and merged, a subject gets
/// another code, two tables change numbers, a figure is corrected, and a year is missing.
/// </summary>
public sealed class FiveYearPageTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public FiveYearPageTests()
    {
        FiveYears.Write(_scratch.Path("input"));
        SiteBuild.Run(new BuildOptions(_scratch.Path("input"), _scratch.Path("site"), null, null, null), new Progress<BuildProgress>());
    }

    [Theory]
    [InlineData("index.html", "unit")]
    [InlineData("2027/compare.html", "2027")]
    [InlineData("2029/compare.html", "2029")]
    [InlineData("2030/compare.html", "2030")]
    public void The_years_side_by_side_are_as_approved(string page, string name) =>
        ReadableHtml.Of(Page(page).QuerySelector("main")!).ShouldMatchApproved(c => c
            .SubFolder("years")
            .WithFileExtension(".html")
            .WithFilenameGenerator((_, _, kind, extension) => $"{name}.{kind}.{extension}")
            .NoDiff());

    [Fact]
    public void A_table_leads_to_itself_under_its_number_in_each_other_year() =>
        Page("2030/t02.html").QuerySelectorAll(".others a").Select(a => a.TextContent).ShouldBe(["2029 年表二", "2027 年表二", "2026 年表二"]);

    [Fact]
    public void The_first_year_is_compared_with_none() => File.Exists(_scratch.Path("site", FiveYears.Unit, "2026", "compare.html")).ShouldBeFalse();

    public void Dispose() => _scratch.Dispose();

    private IDocument Page(string page) => new HtmlParser().ParseDocument(File.ReadAllText(_scratch.Path(["site", FiveYears.Unit, .. page.Split('/')])));
}
