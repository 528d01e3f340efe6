using System.Xml.Linq;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The feed of what was published and corrected.</summary>
public sealed class FeedTests : IDisposable
{
    private const string Total = "更正:\n  - {日期: 2030-03-02, 位置: 表一/合计/总计, 原为: 10.00, 更正为: 100.00, 原因: 少录一位}\n";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly ExampleInput _input = new();

    [Fact]
    public void What_was_published_and_corrected_is_listed_the_newest_first() => Entries(Total).Select(e => (string)e.Element(Atom + "title")!).ShouldBe([
        "更正：示例单位（虚构）2030年部门预算，表一/合计/总计", "公开：示例单位（虚构）2030年部门预算"]);

    [Fact]
    public void A_correction_says_what_changed_and_why() =>
        ((string)Entries(Total)[0].Element(Atom + "summary")!).ShouldBe("表一/合计/总计：原为 10.00，更正为 100.00。原因：少录一位");

    [Fact]
    public void A_correction_leads_to_its_row() =>
        Entries(Total)[0].Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe("shili-unit/2030/t01.html#表一/合计");

    [Fact]
    public void The_day_is_that_of_China() => ((string)Entries(Total)[1].Element(Atom + "updated")!).ShouldBe("2030-02-05T00:00:00+08:00");

    [Fact]
    public void The_feed_is_as_new_as_its_newest_entry() =>
        ((string)Feed(Total).Root!.Element(Atom + "updated")!).ShouldBe("2030-03-02T00:00:00+08:00");

    [Fact]
    public void Every_entry_has_an_id_of_its_own_that_stays() =>
        Entries(Total).Select(e => (string)e.Element(Atom + "id")!).ShouldBe(Entries("").Select(e => (string)e.Element(Atom + "id")!).Prepend(CorrectionId()));

    [Fact]
    public void A_feed_that_would_be_empty_is_not_written()
    {
        _input.Write("disclosure.yaml", "版式: example\n").Build();
        File.Exists(_input.Output("feed.xml")).ShouldBeFalse();
    }

    public void Dispose() => _input.Dispose();

    private string CorrectionId() => (string)Entries(Total)[0].Element(Atom + "id")!;

    private XElement[] Entries(string corrections) => [.. Feed(corrections).Root!.Elements(Atom + "entry")];

    private XDocument Feed(string corrections)
    {
        _input.Write("disclosure.yaml", $"版式: example\n公开日期: 2030-02-05\n{corrections}").Build();
        return XDocument.Load(_input.Output("feed.xml"));
    }
}
