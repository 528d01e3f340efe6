using Disclosure.Downloads;
using Disclosure.Import.Accounts;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>A document that is imported with the edition of another: of a unit for a department, of another year, of a budget for final accounts.</summary>
public sealed class BetterEditionTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly Imported _imported;

    public BetterEditionTests() => _imported = new Imported(ShippedInput.MakeIn(_scratch));

    public void Dispose()
    {
        _imported.Dispose();
        _scratch.Dispose();
    }

    [Theory]
    [InlineData("xushi-committee/2030", "shanghai-unit", "shanghai-department")]
    [InlineData("xushi-bureau/2030", "shanghai-department", "shanghai-unit")]
    [InlineData("xushi-committee/2030", "shanghai-department-2026", "shanghai-department")]
    [InlineData("xushi-committee/2031", "shanghai-department", "shanghai-department-2026")]
    [InlineData("xushi-bureau/2031", "shanghai-unit", "shanghai-unit-2026")]
    [InlineData("xushi-bureau/2030", "final-accounts", "shanghai-unit")]
    [InlineData("xushi-institute/2030-final", "shanghai-unit", "shanghai-final-accounts")]
    [InlineData("xushi-institute/2030-final", "final-accounts", "shanghai-final-accounts")]
    public void The_one_that_holds_more_of_it_is_told_before_all_else(string document, string taken, string better) =>
        Take(document, taken).Report.Ahead.ShouldHaveSingleItem().ShouldMatch($"^这份文件更像是照「{better}」（.*在「{taken}」里没有位置或者名称不同.*加上 --edition {better} --replace 再导入一次。$");

    [Theory]
    [InlineData("xushi-bureau/2030", "shanghai-unit")]
    [InlineData("xushi-bureau/2031", "shanghai-unit-2026")]
    [InlineData("xushi-committee/2030", "shanghai-department")]
    [InlineData("xushi-committee/2031", "shanghai-department-2026")]
    [InlineData("xubu-office/2030", "central-department")]
    [InlineData("xubu-office/2031-final", "final-accounts")]
    [InlineData("xushi-institute/2030-final", "shanghai-final-accounts")]
    public void Of_the_right_one_nothing_is_told(string document, string taken) => Take(document, taken).Report.Ahead.ShouldBeEmpty();

    [Fact]
    public void It_may_be_one_that_only_the_program_has()
    {
        Directory.Delete(Path.Combine(_imported.Folder, "editions", "shanghai-department-2026"), recursive: true);
        Directory.Delete(Path.Combine(_imported.Folder, "editions", "shanghai-department"), recursive: true);
        Take("xushi-committee/2030", "shanghai-unit").Report.Ahead.ShouldHaveSingleItem().ShouldStartWith("这份文件更像是照程序自带的「shanghai-department」（");
    }

    [Fact]
    public void It_stands_at_the_head_of_the_report()
    {
        Take("xushi-committee/2030", "shanghai-unit");
        _imported.Text("_import-report.md").Split('\n')[2].ShouldStartWith("**这份文件更像是照「shanghai-department」");
    }

    [Fact]
    public void Final_accounts_that_are_called_a_budget_are_told()
    {
        var budget = ShippedInput.Named("xushi-institute/2030-final");
        _imported.Take("tables.xlsx", WorkbookFile.Of(budget, "", "a.xlsx").ToArray(), "2030").Report.Ahead.ShouldHaveSingleItem()
            .ShouldBe("「shanghai-final-accounts」是部门决算的版式，--year 写的却是预算的。这份文件是决算的，请删去 units/xugou/2030，用 --year 2030-final 再导入一次。");
    }

    [Fact]
    public void A_line_that_the_form_calls_otherwise_is_told_though_it_is_the_same()
    {
        Take("xushi-committee/2030", "shanghai-department-2026");
        _imported.Said(JournalKind.Renamed).ShouldContain("1. 一般公共预算资金：1. 一般公共预算");
    }

    private Imported Take(string document, string edition)
    {
        var budget = ShippedInput.Named(document);
        return _imported.Take("tables.xlsx", WorkbookFile.Of(budget, "", "a.xlsx").ToArray(), budget.Key.Folder, o => o with { Edition = edition });
    }
}
