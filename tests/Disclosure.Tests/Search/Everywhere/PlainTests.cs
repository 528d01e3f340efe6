using Disclosure.Core.Comparison.Years;
using Disclosure.Site.Portal.Maps;
using Disclosure.Site.Search.Everywhere;

namespace Disclosure.Tests.Search.Everywhere;

/// <summary>Names and amounts as they are looked for.</summary>
public sealed class PlainTests
{
    [Theory]
    [InlineData("1,234.50", "1234.5")]
    [InlineData("407.91", "407.91")]
    [InlineData("-300000", "300000")]
    [InlineData("120.00", "120")]
    public void An_amount_is_looked_for_without_signs_and_zeros_at_its_end(string printed, string plain) => PlainAmount.Of(printed).ShouldBe(plain);

    [Theory]
    [InlineData("0.20")]
    [InlineData("12")]
    [InlineData("100%")]
    [InlineData("1.2.3")]
    [InlineData("无")]
    [InlineData("")]
    public void What_is_no_amount_or_says_little_is_not_looked_for(string printed) => PlainAmount.Of(printed).ShouldBeNull();

    [Theory]
    [InlineData("后勤服务支出（办公楼租金）", "后勤服务支出办公楼租金")]
    [InlineData("ＡＢ c", "abc")]
    [InlineData("“三公”经费", "三公经费")]
    [InlineData("1.5 倍", "1.5倍")]
    [InlineData("一.二", "一二")]
    public void A_name_is_compared_without_signs_and_in_one_width(string name, string plain) => PlainWords.Of(name).ShouldBe(plain);

    [Fact]
    public void Names_that_are_too_many_are_divided_by_how_they_begin() =>
        PrefixGroups.Of((string[])["a", "ab", "abc", "abd", "b"], n => n, 2).Select(g => $"{g.Prefix}:{string.Join(' ', g.Items)}")
            .ShouldBe(["a:a", "ab:ab", "abc:abc", "abd:abd", "b:b"]);

    [Fact]
    public void Few_names_need_no_dividing() => PrefixGroups.Of((string[])["a", "b"], n => n, 2).Single().Prefix.ShouldBe("");

    [Fact]
    public void A_row_comes_back_as_it_was_added()
    {
        var names = new RecordedNamesWriter();
        names.Add(("t03.html#表三", "总计", "万元"), "机构运行", "1.00", "2060501", "2060501", "");
        names.Add(("t03.html#表三", "总计", "万元"), "合计", "2.00", "", ".", "元");
        var rows = new List<string>();
        foreach (var r in names.With("").Rows()) rows.Add($"{r.Name} {r.Code} {r.Link} {r.Column} {r.Amount} {r.AmountUnit}");
        rows.ShouldBe(["机构运行 2060501 t03.html#表三/2060501 总计 1.00 万元", "合计  t03.html#表三 总计 2.00 元"]);
    }
}
