using System.Text;
using AngleSharp.Html.Parser;
using Disclosure.Pipeline;
using Disclosure.Pipeline.Preview;
using Disclosure.Tests.Pipeline.Changes;

namespace Disclosure.Tests.Serving;

/// <summary>A department's pages in a preview follow the units that belong to it, whose figures stand on them.</summary>
public sealed class ServedDepartmentTests : IDisposable
{
    private const string Page = "xugou-test/2031/checks-compared.html";
    private const string Below = "units/xugou-office/";

    private readonly EditedInput _input = new();
    private readonly PreviewSite _site;

    public ServedDepartmentTests()
    {
        _site = new PreviewSite(new BuildOptions(_input.PathOf(""), "", null, null, null));
        _site.Refresh(new HashSet<string>(), CancellationToken.None);
        AmountOfUnit();
    }

    [Fact]
    public void What_a_unit_spends_is_there_once_its_file_has_changed()
    {
        Edit("what a unit of a department spends", Below + "2031/tables/a2.yaml");
        AmountOfUnit().ShouldBe("4.00");
    }

    [Fact]
    public void A_unit_that_goes_to_another_department_is_no_longer_there()
    {
        Edit("where a unit belongs", Below + "unit.yaml");
        AmountOfUnit().ShouldBeNull();
    }

    [Fact]
    public void A_unit_that_comes_back_is_there_again()
    {
        Edit("where a unit belongs", Below + "unit.yaml");
        AmountOfUnit();
        Edit("where a unit belongs", Below + "unit.yaml");
        AmountOfUnit().ShouldBe("0");
    }

    public void Dispose() => _input.Dispose();

    private void Edit(string name, string path)
    {
        _input.Edit(name);
        var change = InputChange.Of([_input.PathOf(path)], _input.PathOf(""), []);
        _site.Take(change);
        _site.Refresh(change.OfUnits, CancellationToken.None);
    }

    // Behind the department, before what is said of the rest.
    private string? AmountOfUnit() => _site.Source.Find(Page).Bytes is { } bytes
        ? new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes)).QuerySelectorAll("table.checks tbody tr").Skip(1)
            .FirstOrDefault(r => r.TextContent.Contains("测试所", StringComparison.Ordinal))?.Children[2].TextContent.Trim()
        : null;
}
