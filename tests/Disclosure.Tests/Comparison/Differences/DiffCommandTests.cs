using Disclosure.Commands;
using Disclosure.Tests.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>The command <c>diff</c>: what can be compared with what, and how it is misused.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void Two_input_folders_are_compared_budget_by_budget()
    {
        var changed = new ChangedInput().Replace(ChangedInput.Tables + "a6.yaml", "金额: 450.00", "金额: 451.00").MakeIn(_scratch);
        Run("diff", Repository.Tests("Inputs", "nine"), changed).ShouldBe(0, _error.ToString());
        _output.ToString().ShouldContain("另有 2 份预算没有变化。");
    }

    [Fact]
    public void Two_budget_folders_are_compared_whatever_their_years()
    {
        var units = Repository.Tests("Inputs", "nine", "units", "xugou-test");
        Run("diff", Path.Combine(units, "2030"), Path.Combine(units, "2031")).ShouldBe(0, _error.ToString());
        _output.ToString().ShouldContain("2030 年 → 2031 年】");
    }

    [Fact]
    public void Two_years_of_all_units_that_have_both_are_compared()
    {
        Run("diff", "2030", "2031", "--input", Repository.Tests("Inputs", "nine")).ShouldBe(0, _error.ToString());
        _output.ToString().ShouldContain("只有「2031 年」有：xugou-school/2031。");
    }

    [Fact]
    public void A_folder_that_is_none_is_told()
    {
        Run("diff", "./nowhere", "--input", Repository.Input).ShouldBe(1);
        _error.ToString().ShouldStartWith("没有文件夹「./nowhere」。");
    }

    [Theory]
    [InlineData("")]
    [InlineData("./")]
    public void A_long_name_is_not_printed_whole(string before)
    {
        Run("diff", before + new string('a', 500), "--input", Repository.Input).ShouldBe(1);
        _error.ToString().ShouldContain($"「{before}{new string('a', 40 - before.Length)}…」");
        _error.ToString().ShouldNotContain(new string('a', 41));
    }

    [Fact]
    public void A_folder_that_holds_no_input_is_told()
    {
        Run("diff", _scratch.Folder, "--input", Repository.Input).ShouldBe(1);
        _error.ToString().ShouldContain("不是数据文件夹（里面没有 units），也不是一份预算（里面没有 disclosure.yaml）。");
    }

    [Theory]
    [InlineData("「diff」后面要写比较什么：两个年度、两个文件夹，或一两个 git 版本。", "diff")]
    [InlineData("不认识「c」。", "diff", "a", "b", "c")]
    [InlineData("「--top」应当是 1 以上的整数；实际是「0」。", "diff", "HEAD", "--top", "0")]
    [InlineData("「--top」后面要写一个值。", "diff", "HEAD", "--top")]
    [InlineData("「--format」应当是 text、markdown、json、html 之一；实际是「htm」；最接近的是「html」。", "diff", "HEAD", "--format", "htm")]
    [InlineData("「--」后面应当是一个单位或一份预算，像「units/单位」或「units/单位/2024」这样；实际是「tables」。", "diff", "HEAD", "--", "tables")]
    public void Misuse_is_named_with_exit_code_2(string message, params string[] arguments)
    {
        Run(arguments).ShouldBe(2);
        _error.ToString().Split(Environment.NewLine)[0].ShouldBe(message);
    }

    [Fact]
    public void One_year_alone_is_compared_with_nothing()
    {
        Run("diff", "2024", "--input", Repository.Input).ShouldBe(1);
        _error.ToString().ShouldStartWith("要写两个年度");
    }

    public void Dispose() => _scratch.Dispose();

    private int Run(params string[] arguments) => CommandSet.Run(arguments, _output, _error);
}
