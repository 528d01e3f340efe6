using System.Xml.Linq;

namespace Disclosure.Tests.Across;

/// <summary>Whoever follows one department is told of it and of its units, and of no other.</summary>
[Collection(nameof(CityCollection))]
public sealed class DepartmentFeedTests(CitySite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private const string First = "all/feed-unit-shili-d1.xml";

    [Fact]
    public void A_feed_tells_of_the_department_and_its_units_alone() => Feed().Elements(Atom + "entry").Select(e => (string)e.Element(Atom + "author")!)
        .Distinct().Where(name => !name.StartsWith("样例市第一虚构局", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void It_tells_of_units_and_not_of_the_department_only() =>
        Feed().Elements(Atom + "entry").Select(e => (string)e.Element(Atom + "author")!).ShouldContain("样例市第一虚构局第一虚构所");

    [Fact]
    public void Each_entry_leads_to_a_page() => Feed().Elements(Atom + "entry").Select(e => (string)e.Element(Atom + "link")!.Attribute("href")!)
        .Select(href => new Uri(new Uri("https://www.example.gov.cn/" + First), href).AbsolutePath[1..])
        .Where(path => !File.Exists(Path.Combine(site.Folder, path))).ShouldBeEmpty();

    [Fact]
    public void It_is_called_by_the_name_of_the_department() => ((string)Feed().Element(Atom + "title")!).ShouldBe("样例市第一虚构局：公开和更正");

    [Fact]
    public void The_first_page_leads_to_it() => site.Page("index.html").QuerySelectorAll(".department-feed a").Select(a => a.GetAttribute("href")).ShouldContain(First);

    [Fact]
    public void What_belongs_to_no_department_has_no_feed() =>
        site.Page("index.html").QuerySelectorAll(".department")[^1].QuerySelector(".department-feed").ShouldBeNull();

    private XElement Feed() => XDocument.Load(Path.Combine(site.Folder, First)).Root!;
}
