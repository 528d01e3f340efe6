using Disclosure.Import.Office.Workbooks;

namespace Disclosure.Tests.Import.Office;

/// <summary>A number is read as its format shows it. The shown texts are those of Excel in Chinese.</summary>
public sealed class ShownNumberTests
{
    [Theory]
    [InlineData(1234.5, "#,##0.00", "1,234.50")]
    [InlineData(1234.5, "0.00_ ", "1234.50")]
    [InlineData(0, "0.00;-0.00;", "")]
    [InlineData(0, ";-;", "")]
    [InlineData(0, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-")]
    [InlineData(12.3, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "12.30")]
    [InlineData(4079100, "0!.0,", "407.9")]
    [InlineData(4079100, "0\\.0,", "407.9")]
    [InlineData(0.4207, "0.00%", "42.07%")]
    [InlineData(-3.5, "0.00_);[红色]\\(0.00\\)", "(3.50)")]
    [InlineData(1.005, "0.00", "1.01")]
    [InlineData(2.675, "0.00", "2.68")]
    [InlineData(2010101, "0000000", "2010101")]
    [InlineData(5, "0\"万元\"", "5万元")]
    [InlineData(5, "0.0万元", "5.0万元")]
    [InlineData(45000, "yyyy年m月d日", "2023年3月15日")]
    [InlineData(45000, "[$-804]yyyy\"年\"m\"月\";@", "2023年3月")]
    [InlineData(12.3, "G/通用格式", "12.3")]
    [InlineData(407.91, "General", "407.91")]
    [InlineData(0.30000000000000004, "General", "0.3")]
    [InlineData(407.9123456789, "General", "407.9123457")]
    [InlineData(12345678901, "General", "12345678901")]
    [InlineData(-0.00001, "General", "-0.00001")]
    [InlineData(7, "这不是格式[", "7")]
    public void A_number_is_as_its_format_shows_it(double value, string format, string shown) => new ShownNumber().Of(value, format).ShouldBe(shown);

    [Theory]
    [InlineData("文", "@", "文")]
    [InlineData("文", "0.00;-0.00;0.00;", "")]
    [InlineData("文", "General", "文")]
    public void A_text_is_as_its_format_shows_it(string value, string format, string shown) => new ShownNumber().Of(value, format).ShouldBe(shown);

    [Theory]
    [InlineData(3, 1234567.891, "1,234,568")]
    [InlineData(10, 0.5, "50.00%")]
    [InlineData(31, 45000, "2023年3月15日")]
    [InlineData(43, 0, "-")]
    public void A_format_that_no_file_writes_out_is_known_by_its_number(int id, double value, string shown) => new ShownNumber().Of(value, ShownNumber.BuiltIn(id)).ShouldBe(shown);
}
