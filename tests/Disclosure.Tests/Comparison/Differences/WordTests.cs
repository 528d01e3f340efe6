using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Pipeline;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>Texts of two years word by word.</summary>
public sealed class WordTests
{
    private static readonly WordComparison Words = new(WordAlignment.Of, new TwoYears(2030, 2031));

    [Theory]
    [InlineData("项目 CC-2030-01 共 3.00 万元", "项目 CC-2030-01 共 9.00 万元", "项目 CC-2030-01 共 [-3.00-][+9.00+] 万元")]
    [InlineData("按 2030 甲办", "按 2030 乙办", "按 2030 [-甲-][+乙+]办")]
    [InlineData("2030 年用 CC-2030 号", "2031 年用 CC-2030 号码", "2031 年用 CC-2030 号[+码+]")]
    [InlineData("2029 年的 2030 号文件", "2029 年的 2032 号文件", "2029 年的 [-2030-][+2032+] 号文件")]
    [InlineData("2030 年预算", "2029 年预算", "[-2030-][+2029+] 年预算")]
    public void Only_what_was_rewritten_is_marked(string before, string after, string marked) => Marked(before, after).ShouldBe(marked);

    [Theory]
    [InlineData("2030 年用 CC-2030 号", "2031 年用 CC-2030 号")]
    [InlineData("比 2029 年少，见 2029 号文", "比 2030 年少，见 2029 号文")]
    public void Years_that_moved_on_and_years_that_stayed_are_no_change(string before, string after) => Words.AreSame(before, after).ShouldBeTrue();

    [Theory]
    [InlineData("2030 年", "2033 年")]
    [InlineData("2030 年", "2031 年度")]
    public void Anything_else_is_a_change(string before, string after) => Words.AreSame(before, after).ShouldBeFalse();

    private static string Marked(string before, string after) => string.Concat(Words.Of(before, after).Select(p => p.Kind switch
    {
        PieceKind.Removed => $"[-{p.Text}-]",
        PieceKind.Added => $"[+{p.Text}+]",
        _ => p.Text,
    }));
}
