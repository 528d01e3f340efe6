namespace Disclosure.Tests.Import.Pdf;

/// <summary>Running text in columns is read column by column; what only looks like columns is read from line to line.</summary>
public sealed class TextColumnTests
{
    private static readonly string[] Left = ["一、虚构单位做虚构的事，负责甲乙丙丁", "各项工作，并且按照规定公开预算，接受", "社会监督，认真听取意见。", "二、虚构单位设三个科，分别是办公室、", "业务科和财务科，各科分工合作，共同完"];
    private static readonly string[] Right = ["成上级交给的任务，保证各项工作按时完", "成，不出差错。", "三、虚构单位有十个人，其中在编八人，", "编外二人，年龄都在三十五岁以下，大学", "以上学历占八成，人员稳定。"];

    private static readonly string Read = """
        一、虚构单位做虚构的事，负责甲乙丙丁各项工作，并且按照规定公开预算，接受社会监督，认真听取意见。
        二、虚构单位设三个科，分别是办公室、业务科和财务科，各科分工合作，共同完成上级交给的任务，保证各项工作按时完成，不出差错。
        三、虚构单位有十个人，其中在编八人，编外二人，年龄都在三十五岁以下，大学以上学历占八成，人员稳定。
        """.ReplaceLineEndings("\n");

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void One_column_comes_after_the_other_and_a_paragraph_goes_on_in_it(double lower) =>
        Text(Page(lower)).ShouldBe(Read);

    [Fact]
    public void Columns_with_a_narrow_gutter_between_them_are_parted() => Text(Page(0, 278)).ShouldBe(Read);

    [Fact]
    public void A_heading_below_columns_comes_after_both() => Text(Page(12).Text(50, 250, "下一节", 16)).ShouldBe(Read + "\n# 下一节");

    [Fact]
    public void Names_with_their_values_are_read_from_line_to_line()
    {
        var page = new DrawnPage(595, 842);
        string[] names = ["单位的名称", "主管部门的全称", "所在的地址", "联系的人", "办公的时间"];
        for (var i = 0; i < names.Length; i++) page.Text(50, 100 + 20 * i, names[i]).Text(310, 100 + 20 * i, Right[i]);
        Text(page).ShouldStartWith("单位的名称\n" + Right[0]);
    }

    private static DrawnPage Page(double lower, double right = 310)
    {
        var page = new DrawnPage(595, 842);
        for (var i = 0; i < Left.Length; i++) page.Text(50, 100 + lower + 20 * i, Left[i]).Text(right, 100 + 20 * i, Right[i]);
        return page;
    }

    private static string Text(DrawnPage page) => BlocksText.Of(DrawnPdf.Read(page));
}
