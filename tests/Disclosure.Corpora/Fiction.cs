using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Corpora;

/// <summary>A disclosure of a unit that does not exist: tells the real one's text with other names, years and figures.</summary>
public sealed partial class Fiction
{
    /// <summary>The year of the disclosure that is retold.</summary>
    public const int RealYear = 2024;

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The name of the unit's folder.</summary>
    public required string Key { get; init; }

    /// <summary>The unit's name, plainly made up.</summary>
    public required string Name { get; init; }

    /// <summary>The unit's short name.</summary>
    public required string ShortName { get; init; }

    /// <summary>What every amount is multiplied by. A whole factor keeps every sum, difference and share as true as it was, to the last printed place.</summary>
    public required int Factor { get; init; }

    /// <summary>The fiction of one year of one of many units.</summary>
    public static Fiction Numbered(int number, int year)
    {
        var name = $"第{ChineseNumber.Of(number)}虚构单位";
        return new Fiction
        {
            Year = year,
            Key = string.Create(CultureInfo.InvariantCulture, $"fiction-{number:000}"),
            ShortName = name,
            Name = "样例市测试区" + name,
            Factor = new Random(number * 10_000 + year).Next(2, 100),
        };
    }

    /// <summary>The text of a file, retold.</summary>
    public string Rewrite(string text)
    {
        text = text
            .Replace("武汉市江岸区大数据中心", Name, StringComparison.Ordinal)
            .Replace("江岸区大数据中心", ShortName, StringComparison.Ordinal)
            .Replace("区大数据中心", ShortName, StringComparison.Ordinal)
            .Replace("江岸区", "测试区", StringComparison.Ordinal)
            .Replace("武汉市", "样例市", StringComparison.Ordinal)
            .Replace("后湖", "样例", StringComparison.Ordinal);
        text = Persons().Replace(text, "$1: 某某");
        text = Years().Replace(text, year => (int.Parse(year.Value, CultureInfo.InvariantCulture) + Year - RealYear).ToString(CultureInfo.InvariantCulture));
        return Amounts().Replace(text, amount =>
            (decimal.Parse(amount.Value, CultureInfo.InvariantCulture) * Factor).ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("(填报人|项目负责人|联系电话|单位地址|邮政编码): .*")]
    private static partial Regex Persons();

    // The real year and the two before it, standing alone: not in a code, a figure, or the name of an edition.
    [GeneratedRegex(@"(?<![\d.\-])202[2-4](?![\d.])")]
    private static partial Regex Years();

    // Amounts are printed with two places; shares (%) and areas (m²) are not amounts.
    [GeneratedRegex(@"(?<![\d.])\d+\.\d\d(?![\d.%]|m²)")]
    private static partial Regex Amounts();
}
