using Disclosure.Core.Carrying;

namespace Disclosure.Tests.Carrying;

/// <summary>Which years move on, and which figures of a text are to be filled in.</summary>
public sealed class YearMoveTests
{
    private static readonly YearMove Next = new(2030, 2031);
    private static readonly CarriedProse Prose = new(Next, code => code == "2060503" ? "2060599" : code);

    [Theory]
    [InlineData("2030 年度机房电费", "2031 年度机房电费")]
    [InlineData("比2029年增加", "比2030年增加")]
    [InlineData("2028—2030 年", "2029—2031 年")]
    [InlineData("2031 年开始", "2032 年开始")]
    public void The_years_of_the_document_move(string text, string moved) => Next.In(text).ShouldBe(moved);

    [Theory]
    [InlineData("2015 年成立")]
    [InlineData("财预〔2030〕1 号")]
    [InlineData("2060503 机房")]
    [InlineData("12030 年")]
    [InlineData("2030 元")]
    public void What_is_history_or_no_year_stays(string text) => Next.In(text).ShouldBe(text);

    [Theory]
    [InlineData("2029:表三/合计/总计", "2030:表三/合计/总计")]
    [InlineData("2030-final:表三/合计/总计", "2031-final:表三/合计/总计")]
    [InlineData("<= 表二/合计/2029年 - 表一/合计/总计>", "<= 表二/合计/2030年 - 表一/合计/总计>")]
    [InlineData("表三/2080505/总计", "表三/2080505/总计")]
    public void The_years_of_an_address_move(string address, string moved) => Next.InAddress(address).ShouldBe(moved);

    [Theory]
    [InlineData("2029年", "2030年")]
    [InlineData("2029", "2030")]
    [InlineData("2060503", "2060503")]
    [InlineData("近两年/2028年", "近两年/2029年")]
    public void The_year_of_a_name_moves(string key, string moved) => Next.InKey(key).ShouldBe(moved);

    [Theory]
    [InlineData("2030 年支出 [100.00](表一/合计/总计) 万元。", "2031 年支出 [TODO](表一/合计/总计) 万元。")]
    [InlineData("增长 [25%](<= 表二/合计/2029年 ÷ 表一/合计/总计>)", "增长 [TODO](<= 表二/合计/2030年 ÷ 表一/合计/总计>)")]
    [InlineData("共 1,234.50 万元，占 12.5％，上升 3 个百分点", "共 TODO 万元，占 TODO％，上升 TODO 个百分点")]
    [InlineData("| 房屋 | 60.00 | 60.00% |", "| 房屋 | TODO | TODO% |")]
    [InlineData("见[网站](https://www.example.gov.cn/2030年)", "见[网站](https://www.example.gov.cn/2030年)")]
    [InlineData("[15.00](表三/2060503/总计) 万元", "[TODO](表三/2060599/总计) 万元")]
    [InlineData("[某某](表十二/部门(单位)名称) 2030 年", "[TODO](表十二/部门(单位)名称) 2031 年")]
    [InlineData("共有 3 人，面积 694.81 平方米", "共有 3 人，面积 694.81 平方米")]
    [InlineData("| --- | ---: |", "| --- | ---: |")]
    public void A_line_of_the_narrative_becomes(string line, string carried) => Prose.Of(line).ShouldBe(carried);

    [Theory]
    [InlineData("没有", 0)]
    [InlineData("TODO 万元，占 TODO%", 2)]
    [InlineData("TODOS", 0)]
    public void Places_to_fill_in_are_counted(string text, int count) => CarriedProse.UnfilledIn(text).ShouldBe(count);
}
