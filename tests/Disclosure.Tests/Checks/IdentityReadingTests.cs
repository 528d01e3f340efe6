using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Identities that an edition states wrongly (勾稽).</summary>
public sealed class IdentityReadingTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("  - 坏的: 表三/合计/总计 ＝ 表一/支出/支出总计", "bad-equation: 等式「表三/合计/总计 ＝ 表一/支出/支出总计」读不懂：应当有一个「=」或「≤」，符号两边各空一格。")]
    [InlineData("  - 坏的: {级: 错误}", "missing-key: 缺少「式」。")]
    [InlineData("  - 坏的: {式: 表三/合计/总计 = 1, 级: 严重}", "wrong-type: 「级」应当是「错误」或「警告」，实际是「严重」。")]
    [InlineData("  - 坏的: {式: 表三/合计/总计 = 1, 当当: 是}", "unknown-key: 没有名为「当当」的键；最接近的是「当」。可用的有：式、当、级、零底。")]
    public void A_mistake_is_named(string line, string message)
    {
        var input = _scratch.Copy(Repository.Input, "input");
        File.AppendAllText(Path.Combine(input, "editions", "wuhan-2024", "edition.yaml"), line + "\n");
        var findings = InputCheck.Run(new BuildOptions(input, "output", null, null, null)).Findings;
        findings.ShouldHaveSingleItem().ToString().ShouldEndWith(message);
    }

    public void Dispose() => _scratch.Dispose();
}
