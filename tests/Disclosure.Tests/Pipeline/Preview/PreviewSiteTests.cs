using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Pipeline;
using Disclosure.Pipeline.Preview;
using Disclosure.Serving;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline.Preview;

/// <summary>What a preview reads and makes, and what it leaves alone.</summary>
public sealed class PreviewSiteTests : IDisposable
{
    private const string Later = "shili-unit/2030/t01.html";

    private readonly ExampleInput _input = new ExampleInput().AddEarlierYear();
    private readonly PreviewSite _site;

    public PreviewSiteTests()
    {
        _site = new PreviewSite(new BuildOptions(_input.Folder, "", null, null, null));
        Look();
    }

    [Fact]
    public void A_document_that_is_not_touched_is_not_made_again()
    {
        var before = _site.Source.Find(Later).Bytes;
        Touch("units/shili-unit/2029/overview.md");
        _site.Source.Find("shili-unit/2029/overview.html");
        var kept = _site.Source.Find("shili-unit/2030/overview.html");
        kept.Bytes.ShouldNotBeNull();
        _site.Source.Find(Later).Bytes.ShouldBe(before);
    }

    [Fact]
    public void What_is_not_touched_is_the_very_same_when_it_is_asked_for_again() =>
        _site.Source.Find(Later).Bytes.ShouldBeSameAs(_site.Source.Find(Later).Bytes);

    [Fact]
    public void What_cites_another_year_is_held_against_it_again_when_that_changes()
    {
        File.AppendAllText(_input.PathOf("explanation.md"), "\n2029 年政府采购预算 [9.00](2029:表四/合计/金额) 万元。\n");
        Touch("units/shili-unit/2030/explanation.md");
        _site.Faults.ShouldBeEmpty();
        var file = _input.PathOf("units/shili-unit/2029/tables/t04.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("金额: 9.00", "金额: 8.00", StringComparison.Ordinal));
        Touch("units/shili-unit/2029/tables/t04.yaml");
        _site.Faults.ShouldHaveSingleItem().Id.ShouldBe("citation");
    }

    [Fact]
    public void A_portal_whose_units_say_the_same_is_not_made_again()
    {
        var before = _site.Source.Find("index.html").Bytes;
        File.AppendAllText(_input.PathOf("overview.md"), "\n# 不影响门户\n");
        Touch("units/shili-unit/2030/overview.md");
        Look();
        _site.Source.Find("index.html").Bytes.ShouldBeSameAs(before);
    }

    [Fact]
    public void An_error_in_one_unit_is_named_on_the_pages_of_another()
    {
        Directory.CreateDirectory(Path.Combine(_input.Folder, "units", "other"));
        File.Copy(_input.PathOf("units/shili-unit/unit.yaml"), _input.PathOf("units/other/unit.yaml"));
        Touch("units/other");
        Look();
        var page = _site.Source.Find(Later);
        page.Faults.ShouldBeEmpty();
        page.Note.ShouldBe("另有 1 处错误在别的单位：other。");
    }

    [Fact]
    public void The_first_look_shows_what_is_going_on()
    {
        var page = new PreviewSite(new BuildOptions(_input.Folder, "", null, null, null)).Source.Find("index.html");
        page.Bytes.ShouldBeNull();
        page.Note.ShouldContain("正在读取 1 个单位");
    }

    [Fact]
    public void Every_format_to_take_away_has_the_kind_that_it_declares()
    {
        foreach (var format in DownloadRegistry.Standard.Formats) MediaTypes.Of("x" + format.Extension, _site.Source.OtherKinds).Split(';')[0].ShouldBe(format.MediaType);
    }

    [Fact]
    public void A_format_that_is_new_has_so_too()
    {
        var drill = new DownloadFormat("演练表", "这张表，供演练", "text/x-drill", ".drill");
        var downloads = DownloadRegistry.Standard with { OfTables = [.. DownloadRegistry.Standard.OfTables, new TableDownload(drill, _ => "甲"u8)] };
        var site = new PreviewSite(new BuildOptions(_input.Folder, "", null, null, null) { Downloads = downloads });
        MediaTypes.Of("a/t01.drill", site.Source.OtherKinds).ShouldBe("text/x-drill; charset=utf-8");
    }

    public void Dispose() => _input.Dispose();

    private void Touch(string path)
    {
        _site.Take(InputChange.Of([Path.Combine(_input.Folder, path)], _input.Folder, []));
        Look();
    }

    private void Look() => _site.Refresh(new HashSet<string>(StringComparer.Ordinal), CancellationToken.None);
}
