using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Names that subjects had in an earlier year, as its classification in the input says.</summary>
public sealed class FormerNameTests : IDisposable
{
    private const string Earlier = "../../../classifications/2029/function.yaml";

    private readonly ExampleInput _input = new();

    [Fact]
    public void A_name_that_the_year_gave_up_is_told_with_the_one_of_now() => Say("科技创新条件与服务", "科技创新条件与服务支出 100.00 万元。")
        .ShouldHaveSingleItem().ShouldContain("是以前的科目名称，这一年的功能分类里叫「科技条件与服务」（20605）");

    [Fact]
    public void A_name_that_is_the_same_in_both_years_is_right() => Say("科技条件与服务", "科技条件与服务支出 100.00 万元。").ShouldBeEmpty();

    [Fact]
    public void A_name_that_shares_nothing_was_another_subject() => Say("社会保险基金补助", "社会保险基金补助 100.00 万元。").ShouldBeEmpty();

    [Fact]
    public void A_former_name_within_a_longer_one_is_told_once() =>
        Say("国家科技条件与服务", "国家科技条件与服务专项 40.00 万元。", "国家科技条件与服务专项").ShouldHaveSingleItem().ShouldContain("叫「科技条件专项」");

    public void Dispose() => _input.Dispose();

    private string[] Say(string earlierName, string said, string earlierItem = "科技条件专项")
    {
        var now = File.ReadAllText(_input.PathOf("../../../classifications/2030/function.yaml"));
        _input.Write(Earlier, now.Replace("\"20605\": 科技条件与服务", $"\"20605\": {earlierName}", StringComparison.Ordinal)
            .Replace("\"2060503\": 科技条件专项", $"\"2060503\": {earlierItem}", StringComparison.Ordinal));
        File.AppendAllText(_input.PathOf("explanation.md"), $"\n{said}\n");
        return [.. _input.Findings().Where(f => f.Contains("subject-name", StringComparison.Ordinal))];
    }
}
