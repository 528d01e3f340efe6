using System.Text.RegularExpressions;

namespace Disclosure.Tests.Published;

/// <summary>All that the site sets otherwise than the PDF: words of the form, never a figure nor a text of the unit.</summary>
internal static class FormDifferences
{
    /// <summary>The differences, in the order in which they are applied.</summary>
    public static readonly FormDifference[] All =
    [
        new("^(表十三：项目支出绩效目标表（一项一表）)(?=.*?项目名称(.*?)项目主管部门)", "$1：$2", "each sheet's heading says whose it is"),
        new("^(表[一二三四五六七八九十]+)：", "$1", "a blank stands between number and title"),
        new("单位:万元", "单位：万元", "表二 has a half-width colon, the other tables a full-width one"),
        new("^(表[一四].*?单位：万元收入支出)", "$1支出", "支出 is printed once over two blocks"),
        new("(整体绩效总目标长期目标)(年度目标)(.*?。)(?=目标1)", "$1$3$2", "two columns of one row are two fields"),
        new("长期目标:", "长期目标长期目标", "the label is the section's heading and its field's name"),
        new("年度目标([1-4]):", "年度目标$1年度目标", "the label is the section's heading and its field's name"),
    ];

    /// <summary>The published text of a table, without white space, as the site should have it.</summary>
    public static string ApplyTo(string published) =>
        All.Aggregate(Compact.Of(published), (text, difference) => Regex.Replace(text, difference.Printed, difference.Shown));

    /// <summary>Whether a difference leaves a published table as it is.</summary>
    public static bool Leaves(FormDifference difference, string published) => !Regex.IsMatch(Compact.Of(published), difference.Printed);
}
