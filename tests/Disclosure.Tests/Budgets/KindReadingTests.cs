using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Input;

namespace Disclosure.Tests.Budgets;

/// <summary>The folders of documents, and what their editions call them.</summary>
public sealed class KindReadingTests : IDisposable
{
    private const string Rule = "单位文件夹里只能有 unit.yaml 和以四位年度命名的文件夹，决算的在年度后面加「-final」";

    private readonly KindInput _input = new();

    [Fact]
    public void The_documents_of_a_unit_are_listed_in_order()
    {
        var findings = new FindingList();
        new InputReader(_input.Folder).List(KindInput.Unit, null, findings).Select(p => p.Key.ToString())
            .ShouldBe(["xugou-test/2030", "xugou-test/2030-final", "xugou-test/2031"]);
    }

    [Theory]
    [InlineData("2030-Final", "2030-final")]
    [InlineData("2030-final2", "2030-final")]
    [InlineData("2030-js", "2030")]
    [InlineData("2030年决算", "2030-final")]
    public void A_folder_with_another_name_is_told_with_the_nearest(string name, string nearest) => new ChangedInput()
        .Write($"units/xugou-school/{name}/disclosure.yaml", "版式: nine\n")
        .ShouldFind($"nine/units/xugou-school/{name}: 错误 bad-name: {Rule}；最接近的是「{nearest}」。");

    [Fact]
    public void Final_accounts_made_to_the_edition_of_a_budget_are_a_warning() => _input.Replace("units/xugou-test/2030-final/disclosure.yaml", "版式: nine-final", "版式: nine")
        .Check().ShouldBe(["input/units/xugou-test/2030-final/disclosure.yaml:1:5: 警告 other-kind: 这个文件夹是 2030 年的决算，版式「nine」的文种是「部门预算」；请换一套版式，或者核对文件夹的名称（决算的在年度后面加「-final」）。"]);

    [Fact]
    public void An_edition_that_says_no_name_leaves_the_plain_word_of_the_kind()
    {
        _input.Replace("editions/nine-final/edition.yaml", "文种: 部门决算\n", "").Check().ShouldBeEmpty();
        var findings = new FindingList();
        var reader = new InputReader(_input.Folder);
        reader.Read(reader.List(KindInput.Unit, YearChoice.Parse(KindInput.Final), findings).Single(), findings)!.Name.ShouldBe("决算");
    }

    [Theory]
    [InlineData("\"{单位}决算\"")]
    [InlineData("\"{年度}年部门决算\"")]
    [InlineData("部门决算公开")]
    [InlineData("某某某某某某某某某某某某某某某某某某某某决算")]
    public void A_name_that_says_more_than_what_a_document_is_is_refused(string name) => _input
        .Replace("editions/nine-final/edition.yaml", "文种: 部门决算", "文种: " + name).Check()
        .ShouldHaveSingleItem().ShouldStartWith("input/editions/nine-final/edition.yaml:3:5: 错误 wrong-type: 「文种」应当是一份公开的名称");

    [Fact]
    public void A_name_of_blanks_is_none() => _input.Replace("editions/nine-final/edition.yaml", "文种: 部门决算", "文种: \"  \"").Check().ShouldBeEmpty();

    [Fact]
    public void One_name_of_both_kinds_is_said_once() =>
        DocumentKindWords.Published([(DocumentKind.FinalAccounts, "部门收支"), (DocumentKind.AnnualBudget, "部门收支")]).ShouldBe("部门收支公开");

    [Fact]
    public void Few_names_are_listed_in_what_a_site_publishes() =>
        DocumentKindWords.Published([(DocumentKind.FinalAccounts, "部门决算"), (DocumentKind.AnnualBudget, "部门预算"), (DocumentKind.AnnualBudget, "部门预算")]).ShouldBe("部门预算、部门决算公开");

    [Fact]
    public void Many_names_are_put_into_the_plain_words() =>
        DocumentKindWords.Published([(DocumentKind.FinalAccounts, "部门决算"), (DocumentKind.AnnualBudget, "部门预算"), (DocumentKind.AnnualBudget, "单位预算")]).ShouldBe("预算和决算公开");

    public void Dispose() => _input.Dispose();
}
