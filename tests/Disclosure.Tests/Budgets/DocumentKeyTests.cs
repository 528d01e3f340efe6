using Disclosure.Core.Documents;

namespace Disclosure.Tests.Budgets;

public sealed class DocumentKeyTests
{
    private const string Unit = "shili-unit";

    [Theory]
    [InlineData("2030", DocumentKind.AnnualBudget)]
    [InlineData("2030-final", DocumentKind.FinalAccounts)]
    public void The_name_of_a_folder_says_the_year_and_the_kind(string folder, DocumentKind kind) =>
        DocumentKey.Of(Unit, folder).ShouldBe(new DocumentKey(Unit, 2030, kind));

    [Theory]
    [InlineData("2030")]
    [InlineData("2030-final")]
    public void A_key_is_written_as_its_folder_is_named(string folder) => DocumentKey.Of(Unit, folder)!.ToString().ShouldBe($"{Unit}/{folder}");

    [Theory]
    [InlineData("")]
    [InlineData("-final")]
    [InlineData("203")]
    [InlineData("20300")]
    [InlineData("0203")]
    [InlineData("+203")]
    [InlineData("２０３０")]
    [InlineData("2030-Final")]
    [InlineData("2030-finals")]
    [InlineData("2030-final-final")]
    [InlineData("2030-budget")]
    public void No_other_name_is_one(string folder) => DocumentKey.Of(Unit, folder).ShouldBeNull();

    [Fact]
    public void They_are_in_order_of_unit_then_year_with_the_budget_before_the_final_accounts()
    {
        string[] ordered = ["a/2030", "a/2030-final", "a/2031", "a/2031-final", "b/2029"];
        ordered.Reverse().Select(Key).Order().Select(k => k.ToString()).ShouldBe(ordered);
    }

    [Fact]
    public void Each_kind_has_its_own_word() => Enum.GetValues<DocumentKind>().Select(k => k.Word()).ShouldBe(["预算", "决算"]);

    private static DocumentKey Key(string text) =>
        text.Split('/') is [var unit, var folder] ? DocumentKey.Of(unit, folder)! : throw new ArgumentException(text, nameof(text));
}
