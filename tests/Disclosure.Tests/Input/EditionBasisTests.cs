using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input;

/// <summary>Editions that are based on another (基于): what they take over, replace, add and leave out, and what is wrong with such a basis.</summary>
public sealed class EditionBasisTests
{
    private const string Basis = ChangedInput.Edition + "edition.yaml";
    private const string Own = "editions/tuigai/edition.yaml";
    private const string Disclosure = ChangedInput.Budget + "disclosure.yaml";

    [Fact]
    public void What_an_edition_does_not_say_its_basis_says() => Read("基于: nine\n").Edition.Tables.Keys.ShouldBe(["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9"]);

    [Fact]
    public void A_key_of_its_own_takes_the_place_of_its_basis() => Read("基于: nine\n名称: 虚构县九张表\n").Edition.Name.ShouldBe("虚构县九张表");

    [Fact]
    public void A_table_of_its_own_takes_the_place_of_its_basis()
    {
        var input = Based("基于: nine\n").Change("editions", folder => File.WriteAllText(
            Path.Combine(folder, "tuigai", "a1.yaml"),
            File.ReadAllText(Path.Combine(folder, "nine", "a1.yaml")).Replace("名称: ", "名称: 虚构县", StringComparison.Ordinal)));
        Read(input).Edition.Tables["a1"].Name.ShouldStartWith("虚构县");
    }

    [Fact]
    public void Identities_of_its_own_are_added_and_one_of_the_same_title_is_replaced() => Titles(
        "基于: nine\n勾稽:\n  - 甲: 附表2/合计/合计 = 附表1/去向/去向合计\n  - 丙: 附表2/合计/合计 ≤ 附表1/去向/去向合计\n").ShouldBe(
        ["甲 = ", "乙 = ", "丙 ≤ "]);

    [Fact]
    public void Identities_that_it_does_not_want_are_left_out() => Titles("基于: nine\n不用: [甲]\n").ShouldBe(["乙 = "]);

    [Fact]
    public void An_unwanted_identity_that_its_basis_does_not_have_is_told_the_nearest() => Stated("基于: nine\n不用: [甲乙]\n").ShouldFind(
        "nine/editions/tuigai/edition.yaml:2:6: 错误 unknown-key: 基于的版式里没有名为「甲乙」的勾稽；最接近的是「甲」。");

    [Fact]
    public void An_edition_without_a_basis_has_nothing_to_leave_out() => new ChangedInput().Append(Basis, "不用: [甲]\n").ShouldFind(
        "nine/editions/nine/edition.yaml:28:1: 错误 missing-key: 「不用」只和「基于」一起写：它说的是基于的版式里不要的勾稽。");

    [Fact]
    public void A_basis_may_have_a_basis() => Read(Based("基于: zhongjian\n").Write("editions/zhongjian/edition.yaml", "基于: nine\n名称: 虚构市九张表\n"))
        .Edition.Name.ShouldBe("虚构市九张表");

    [Fact]
    public void A_basis_that_is_not_there_is_told_the_nearest() => Based("基于: nin\n").ShouldFind(
        "nine/editions/tuigai/edition.yaml:1:5: 错误 unknown-edition: 「基于」应当是另一套版式的文件夹名，没有名为「nin」的版式；最接近的是「nine」。");

    [Fact]
    public void A_basis_outside_the_folder_is_not_there() => Based("基于: ../editions/nine\n").Findings().ShouldHaveSingleItem().ShouldContain(" unknown-edition: ");

    [Fact]
    public void A_basis_that_is_a_list_is_none() => Based("基于: [nine]\n").Findings().ShouldHaveSingleItem().ShouldContain("没有名为列表的版式");

    [Fact]
    public void A_circle_is_told_where_it_closes() => Based("基于: zhongjian\n").Write("editions/zhongjian/edition.yaml", "基于: tuigai\n").ShouldFind(
        "nine/editions/zhongjian/edition.yaml:1:5: 错误 bad-basis: 版式不能基于自己：「tuigai」、「zhongjian」、「tuigai」连成了一圈。");

    [Fact]
    public void A_chain_that_nobody_follows_is_cut_off()
    {
        var input = Based("基于: c1\n");
        for (var i = 1; i <= 5; i++) input.Write($"editions/c{i}/edition.yaml", $"基于: c{i + 1}\n");
        input.Write("editions/c6/edition.yaml", "基于: nine\n").Findings().ShouldHaveSingleItem()
            .ShouldBe("nine/editions/c4/edition.yaml:1:5: 错误 bad-basis: 版式一套基于一套，最多 5 套；这里是第 6 套。");
    }

    [Fact]
    public void A_fault_of_the_basis_is_told_once_and_where_it_is() => Based("基于: nine\n").Replace(Basis, "附表1/来源/自有资金", "附表1/来源/自有").ShouldFind(
        "nine/editions/nine/edition.yaml:14:51: 错误 unknown-address: 地址「附表1/来源/自有」里的「自有」在版式里找不到；最接近的是「自有资金」。");

    [Fact]
    public void A_table_that_neither_has_is_missed_in_the_edition_itself() => Based("基于: nine\n").Delete(ChangedInput.Edition + "a9.yaml").Delete("units/xugou-school")
        .Findings().ShouldContain(f => f.StartsWith("nine/editions/tuigai/a9.yaml: 错误 missing-file", StringComparison.Ordinal));

    [Fact]
    public void The_word_for_the_document_can_stand_in_titles_that_a_basis_shares() =>
        Read(Based("基于: nine\n文种: 单位预算\n").Replace(Basis, "标题: \"{单位}{年度}年度收支公开\"", "标题: \"{单位}{年度}年{文种}\"")).Edition.Title.ShouldBe("{单位}2030年单位预算");

    [Fact]
    public void Words_of_its_own_stand_where_the_basis_has_a_gap_for_them() => Read(Based("基于: nine\n占位: {机构: 单位}\n")
        .Replace(Basis, "名称: 虚构省九张表", "名称: \"{机构}九张表\"\n占位: {机构: 部门}")).Edition.Name.ShouldBe("单位九张表");

    [Fact]
    public void A_word_that_the_program_has_itself_cannot_be_given() => new ChangedInput().Append(Basis, "占位: {年度: 今年}\n").ShouldFind(
        "nine/editions/nine/edition.yaml:28:6: 错误 bad-name: 「年度」不能作自己的占位：程序已经用了，或者里面有括号。");

    [Fact]
    public void A_word_without_a_text_is_found() => new ChangedInput().Append(Basis, "占位: {机构: }\n").Findings().ShouldHaveSingleItem().ShouldContain("empty-value");

    private static ChangedInput Based(string edition) => new ChangedInput().Write(Own, edition).Replace(Disclosure, "版式: nine", "版式: tuigai");

    private static ChangedInput Stated(string edition) => Based(edition)
        .Append(Basis, "勾稽:\n  - 甲: 附表2/合计/合计 ≤ 附表1/去向/去向合计\n  - 乙: 附表2/合计/合计 = 附表2/合计/合计\n");

    private static IEnumerable<string> Titles(string edition) =>
        Read(Stated(edition)).Edition.Identities.Select(i => $"{i.Title} {(i.Formula.IsAtMost ? "≤" : "=")} ");

    private static Budget Read(string edition) => Read(Based(edition));

    private static Budget Read(ChangedInput input)
    {
        using var scratch = new Scratch();
        var findings = new FindingList();
        var reader = new InputReader(input.MakeIn(scratch));
        var place = reader.List("xugou-test", null, findings).Single(p => p.Year == 2030);
        var budget = reader.Read(place, findings);
        findings.Sorted().ShouldBeEmpty();
        return budget.ShouldNotBeNull();
    }
}
