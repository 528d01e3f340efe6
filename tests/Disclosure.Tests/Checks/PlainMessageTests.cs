using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Downloads.Support;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Import.Runs;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Of every edition, whatever is wrong in its tables: what the checks say has no signs for gaps in addresses, and is short.</summary>
public sealed class PlainMessageTests
{
    private const int MostTerms = 5;

    private const string Drawn = """
        虚构单位2030年部门预算
        # 第二部分 预算表
        表一 部门支出总表
        单位：万元
        | 功能科目编码 | > | > | 科目名称 | 总计 | 基本支出 | 项目支出 |
        | 类 | 款 | 项 | ^ | ^ | ^ | ^ |
        | 206 | | | 科学技术支出 | 1,000.00 | 600.00 | 400.00 |
        | 208 | | | 社会保障和就业支出 | 12.50 | 12.50 | |
        | 合 计 | > | > | > | 1,012.50 | 612.50 | 400.00 |
        """;

    /// <summary>The documents of the shipped editions, of the real input and of the other made-up ones; and one that was imported.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Budget> All { get; } = ShippedInput.Budgets.Concat(ReadBudgets.All).Concat(Printed()).Append(Imported())
        .ToDictionary(b => $"{b.Unit.Key}/{b.Key.Folder}", StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_a_check_says_has_a_sign_for_a_gap(string name) => Said(name).Where(s => PatternSigns.In(s).Any()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_a_check_says_has_more_terms_than_a_reader_follows(string name) =>
        Said(name).Where(s => s.Split(" + ").Length > MostTerms * 2 || s.Split(" = ").Any(side => side.Split(" + ").Length > MostTerms)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_faults_are_found(string name) =>
        Results(name).ShouldContain(r => r.Status == CheckStatus.Failed && (r.Id == "identity" || r.Id == "row-equation" || r.Id == "hierarchy"));

    private static IEnumerable<Budget> Printed()
    {
        var findings = new FindingList();
        var input = new InputReader(Repository.Tests("Inputs", "printed"));
        return [.. input.List(null, null, findings).Select(p => input.Read(p, findings).ShouldNotBeNull())];
    }

    private static Budget Imported()
    {
        using var imported = new Imported(Repository.Tests("Inputs", "drawn"));
        return imported.Draw(Drawn).Read("2030");
    }

    private static List<string> Said(string name) => [.. Results(name).SelectMany(r => new[] { r.Reason, r.Said?.ForPeople() ?? "", r.Said?.ToString() ?? "" }).Distinct(StringComparer.Ordinal)];

    // Every amount is off, each by another sum, so that hardly an equation holds.
    private static IReadOnlyList<CheckResult> Results(string name)
    {
        var (budget, off) = (All[name], 0m);
        var faulty = budget with { Tables = [.. budget.Tables.Select(t => t with { Sections = [.. t.Sections.Select(Faulty)] })] };
        return CheckCatalogue.Check(faulty, OtherDocuments.None).Results;

        Section Faulty(Section section) => section switch
        {
            Grid grid => grid with { Rows = [.. grid.Rows.Select(r => r with { Cells = [.. r.Cells.Select(Off)] })] },
            SectionGroup group => group with { Sections = [.. group.Sections.Select(Faulty)] },
            _ => section,
        };

        Cell? Off(Cell? cell) => cell is { Number: { } number } ? cell with { Number = number + (off += 1.03m) } : cell;
    }
}
