using Disclosure.Downloads;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>An input that has one edition, and a document made to another that the program has: it is found, taken over when asked for, whole or not at all.</summary>
public sealed class ShippedEditionTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Imported _imported;

    public ShippedEditionTests()
    {
        _scratch.Copy(Path.Combine(Repository.Input, "editions", "wuhan-2024"), "own/editions/wuhan-2024");
        File.Copy(Path.Combine(Repository.Input, "site.yaml"), _scratch.Path("own", "site.yaml"));
        Directory.CreateDirectory(_scratch.Path("own", "units"));
        File.WriteAllText(_scratch.Path("own", "units", ".gitkeep"), "");
        _imported = new Imported(_scratch.Path("own"));
    }

    public void Dispose()
    {
        _imported.Dispose();
        _scratch.Dispose();
    }

    [Theory]
    [InlineData("xushi-bureau/2030", "shanghai-unit")]
    [InlineData("xushi-committee/2031", "shanghai-department-2026")]
    [InlineData("xubu-office/2030", "central-department")]
    [InlineData("xushi-institute/2030-final", "shanghai-final-accounts")]
    public void The_one_that_fits_is_named_with_the_option_that_takes_it(string document, string edition) =>
        Take(document).Result.Findings.ShouldHaveSingleItem().Message.ShouldMatch($"程序自带的「{edition}」（.*加上 --edition {edition} 再导入一次");

    [Fact]
    public void Nothing_is_taken_unasked()
    {
        Take("xushi-bureau/2030");
        Editions().ShouldBe(["wuhan-2024"]);
    }

    [Fact]
    public void The_one_that_is_asked_for_is_written_with_those_that_it_is_based_on()
    {
        Take("xushi-committee/2031", "shanghai-department-2026").Report.Account.IsBalanced.ShouldBeTrue();
        Editions().ShouldBe(["shanghai-department", "shanghai-department-2026", "shanghai-unit", "wuhan-2024"]);
    }

    [Fact]
    public void It_is_written_as_it_ships()
    {
        Take("xubu-office/2030", "central-department");
        var (own, shipped) = (Path.Combine(_imported.Folder, "editions", "central-department"), Path.Combine(Repository.Input, "editions", "central-department"));
        Directory.GetFiles(own).Select(f => (Path.GetFileName(f), File.ReadAllText(f))).Order().ShouldBe(Directory.GetFiles(shipped).Select(f => (Path.GetFileName(f), File.ReadAllText(f))).Order());
    }

    [Fact]
    public void It_is_told_that_it_was_taken_over() =>
        Take("xushi-committee/2030", "shanghai-department").Report.Adopted.ShouldBe(["shanghai-department", "shanghai-unit"]);

    [Fact]
    public void What_the_input_has_of_it_stays_as_it_is()
    {
        var own = _scratch.Copy(Path.Combine(Repository.Input, "editions", "shanghai-unit"), "unit");
        File.AppendAllText(Path.Combine(own, "edition.yaml"), "# 自己加的\n");
        Directory.Move(own, Path.Combine(_imported.Folder, "editions", "shanghai-unit"));
        Take("xushi-committee/2030", "shanghai-department").Report.Adopted.ShouldBe(["shanghai-department"]);
        File.ReadAllText(Path.Combine(_imported.Folder, "editions", "shanghai-unit", "edition.yaml")).ShouldEndWith("# 自己加的\n");
    }

    [Fact]
    public void The_classifications_come_with_it_where_the_input_has_none()
    {
        Take("xubu-office/2030", "central-department");
        File.Exists(Path.Combine(_imported.Folder, "classifications", "2024", "function.yaml")).ShouldBeTrue();
    }

    [Fact]
    public void The_classifications_come_with_an_edition_of_the_input_too()
    {
        var budget = ShippedInput.Named("xubu-office/2030");
        var document = WorkbookFile.Of(budget, "", "a.xlsx").ToArray();
        _scratch.Copy(Path.Combine(Repository.Input, "editions", "central-department"), "central");
        Directory.Move(_scratch.Path("central"), Path.Combine(_imported.Folder, "editions", "central-department"));
        _imported.Take("tables.xlsx", document, "2030").Report.Adopted.ShouldBeEmpty();
        File.Exists(Path.Combine(_imported.Folder, "classifications", "2024", "economic.yaml")).ShouldBeTrue();
    }

    [Fact]
    public void The_classifications_stay_those_of_the_input_where_it_has_some()
    {
        Directory.CreateDirectory(Path.Combine(_imported.Folder, "classifications", "2029"));
        File.Copy(Path.Combine(Repository.Input, "classifications", "2024", "function.yaml"), Path.Combine(_imported.Folder, "classifications", "2029", "function.yaml"));
        Take("xubu-office/2030", "central-department");
        File.Exists(Path.Combine(_imported.Folder, "classifications", "2024", "function.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void When_something_stands_in_the_way_no_edition_is_left_behind()
    {
        Directory.CreateDirectory(Path.Combine(_imported.Folder, "units"));
        File.WriteAllText(Path.Combine(_imported.Folder, "units", "xugou"), "");
        Take("xubu-office/2030", "central-department").Result.Report.ShouldBeNull();
        Editions().ShouldBe(["wuhan-2024"]);
    }

    [Theory]
    [InlineData("editions")]
    [InlineData("classifications")]
    [InlineData("units")]
    public void A_folder_of_the_input_that_is_none_is_told(string folder)
    {
        var path = Path.Combine(_imported.Folder, folder);
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        File.WriteAllText(path, "");
        Take("xubu-office/2030", "central-department").Result.Findings.ShouldHaveSingleItem().Place.File.ShouldEndWith("/" + folder);
    }

    [Fact]
    public void A_folder_of_the_input_that_is_a_link_outside_is_told()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = Path.Combine(_imported.Folder, "editions");
        Directory.Delete(path, recursive: true);
        Directory.CreateSymbolicLink(path, _scratch.Path("own", "editions"));
        Take("xubu-office/2030", "central-department").Result.Findings.ShouldHaveSingleItem().Id.ShouldBe("link-outside");
    }

    [Fact]
    public void A_name_that_is_nearly_that_of_one_is_told_which_is_meant() =>
        Take("xubu-office/2030", "central-departments").Result.Findings.ShouldHaveSingleItem().Message.ShouldBe("没有名为「central-departments」的版式；最接近的是「central-department」。");

    [Fact]
    public void Where_none_of_them_fits_they_are_listed_with_the_option_that_takes_one() =>
        _imported.Draw("怪东西\n| 甲 | 乙 |\n| 子 | 1 |").Result.Findings.ShouldHaveSingleItem().Message
            .ShouldEndWith("shanghai-unit-2026，都不合适；要用其中一套，也写 --edition 名称，版式会一起写进 editions。");

    private Imported Take(string document, string? edition = null)
    {
        var budget = ShippedInput.Named(document);
        return _imported.Take("tables.xlsx", WorkbookFile.Of(budget, "", "a.xlsx").ToArray(), budget.Key.Folder, o => o with { Edition = edition });
    }

    private IEnumerable<string> Editions() => Directory.GetDirectories(Path.Combine(_imported.Folder, "editions")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
