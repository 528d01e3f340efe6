using System.Text;
using Disclosure.Pipeline;
using Disclosure.Tests.Checks.Citing;

namespace Disclosure.Tests.Formatting;

/// <summary>Citations are put into the text of a file without changing any other byte.</summary>
public sealed class CitedTextTests : IDisposable
{
    private const string Cited = "[15.00](表三/机房用电/总计)";
    private readonly CitedExample _example = new();

    [Theory]
    [InlineData("机房用电项目 15.00 万元。\n")]
    [InlineData("1、 机房用电项目 15.00 万元。\n2、 别的。\n")]
    [InlineData("- 别的。\n\n  机房用电项目 15.00 万元，用于电费。   \n")]
    [InlineData("机房用电项目 **15.00** 万元。\n")]
    [InlineData("第一行，\n机房用电项目 15.00 万元。\n")]
    [InlineData("机房用电项目 15.00 万元\\\n换行。\n")]
    [InlineData("\n\n\n机房用电项目  15.00  万元。")]
    public void Only_the_figure_changes(string text) => _example.Cite(text).ShouldBe(text.Replace("15.00", Cited, StringComparison.Ordinal));

    [Fact]
    public void Line_ends_and_the_byte_order_mark_stay()
    {
        var text = "\uFEFF## 一、项目\r\n\r\n机房用电项目 15.00 万元。\r\n机房用电项目 15.00 万元。\r\n";
        _example.Input.Write(CitedExample.Part, "");
        File.WriteAllBytes(_example.Input.PathOf(CitedExample.Part), Encoding.UTF8.GetBytes(text));
        InputCiting.Run(_example.Input.Folder, null, null, isCheck: false, TestContext.Current.CancellationToken);
        Encoding.UTF8.GetString(File.ReadAllBytes(_example.Input.PathOf(CitedExample.Part))).ShouldBe(text.Replace("15.00", Cited, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[机房用电项目 15.00 万元](https://example.com/)。\n")]
    [InlineData("机房用电项目 15\\.00 万元。\n")]
    [InlineData("机房用电项目 &#49;5.00 万元。\n")]
    public void Where_nothing_can_be_put_the_figure_is_left_with_the_reason(string text)
    {
        _example.Left(text).ShouldBe(["15.00 万元：在链接、着重号或者转义的字里，不能加引用"]);
        File.ReadAllText(_example.Input.PathOf(CitedExample.Part)).ShouldBe(text);
    }

    public void Dispose() => _example.Dispose();
}
