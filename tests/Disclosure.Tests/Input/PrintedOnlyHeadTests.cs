using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input;

/// <summary>A head over columns that is printed and is no step of names and addresses (只印).</summary>
public sealed class PrintedOnlyHeadTests
{
    private const string Purposes = ChangedInput.Edition + "a2.yaml";

    [Fact]
    public void Data_and_equations_name_the_columns_under_it_without_it() => Over("  - 人员: {栏次: 6}\n  - 公用: {栏次: 7}\n").ShouldFind();

    [Fact]
    public void Addresses_leave_it_out()
    {
        using var scratch = new Scratch();
        var findings = new FindingList();
        var input = new InputReader(Over("  - 人员: {栏次: 6}\n  - 公用: {栏次: 7}\n").MakeIn(scratch));
        var budget = input.Read(input.List("xugou-test", 2030, findings).Single(), findings).ShouldNotBeNull();
        new Core.Addressing.AddressBook(budget).Find("附表2/合计/人员").ShouldHaveSingleItem();
    }

    [Fact]
    public void It_stands_in_the_heads()
    {
        using var scratch = new Scratch();
        var findings = new FindingList();
        var input = new InputReader(Over("  - 人员: {栏次: 6}\n  - 公用: {栏次: 7}\n").MakeIn(scratch));
        var table = input.Read(input.List("xugou-test", 2030, findings).Single(), findings).ShouldNotBeNull().Tables[1];
        new Core.Layout.LaidOutTable(table).Sections[0].Heads.All.Single(h => h.Label == "经费").Columns.ShouldBe(2);
    }

    [Fact]
    public void A_column_under_it_with_the_name_of_one_beside_it_is_told() => Over("  - 人员: {栏次: 6}\n  - 公用: {栏次: 7}\n  - 合计\n").Findings().ShouldContain(
        "nine/editions/nine/a2.yaml:15:11: 错误 duplicate-key: 「合计」重复了，第 9 行已经写过。");

    [Fact]
    public void Columns_of_one_name_under_two_such_heads_are_told() =>
        Over("  - 人员: {栏次: 6}\n  - 公用: {栏次: 7}\n", "  - 其中:\n      只印: 是\n      子栏: [公用]\n").Findings().ShouldContain(
            "nine/editions/nine/a2.yaml:17:12: 错误 duplicate-key: 「公用」重复了，第 14 行已经写过。");

    [Fact]
    public void A_column_that_heads_nothing_cannot_be_printed_only() => new ChangedInput().Replace(Purposes, "人员: {栏次: 6}", "人员: {栏次: 6, 只印: 是}").ShouldFind(
        "nine/editions/nine/a2.yaml:10:17: 错误 missing-key: 「人员」写了「只印: 是」，却没有「子栏」；只有一组栏的总表头可以只印。");

    private static ChangedInput Over(string columns, string after = "") => new ChangedInput().Replace(Purposes, "  - 人员: {栏次: 6}\n  - 公用: {栏次: 7}\n",
        "  - 经费:\n      只印: 是\n      子栏:\n" + columns.Replace("  - ", "        - ", StringComparison.Ordinal) + after);
}
