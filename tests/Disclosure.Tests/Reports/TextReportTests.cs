using Disclosure.Reports;

namespace Disclosure.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void Findings_stand_under_the_name_of_their_file()
    {
        var output = new StringWriter { NewLine = "\n" };
        TextReport.Write(Found.Several, output);
        output.ToString().ShouldBe("""
            input/units/甲 乙/unit.yaml
              错误 missing-file 缺少这个文件。

            input/units/x/t01.yaml
              3:7 警告 identity 左边是 1.00，右边是 2.00，相差 1.00。
              5:1 错误 bad-number 「数」的「"<a>"」不是数字。
              9:1 错误 bad-number 「数」的「"<a>"」不是数字。


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Nothing_is_printed_of_nothing()
    {
        var output = new StringWriter();
        TextReport.Write([], output);
        output.ToString().ShouldBeEmpty();
    }
}
