using System.Globalization;
using System.Text;

namespace Disclosure.Corpora;

/// <summary>The unit of the made-up portal that publishes by the tests' second edition: a year of nothing, one of everything, a usual one.</summary>
internal static class SecondEdition
{
    private const string Name = "虚构省样例县空表单位（样例）";

    /// <summary>Writes the unit and its codes.</summary>
    public static void Write(string second, string folder, IReadOnlyList<int> years)
    {
        var unit = Path.Combine(folder, "units", "shili-blank");
        Retold.WriteUnit(unit, Name, "空表单位（样例）");
        var codes = new CodeTree(groups: 9, sections: 7, items: 5);
        for (var i = 0; i < years.Count; i++)
        {
            var year = years[i].ToString(CultureInfo.InvariantCulture);
            var (source, classifications) = i == 0 ? ("xugou-school/2031", "2030") : ($"xugou-test/{year}", year);
            Retold.Copy(Path.Combine(second, "classifications", classifications), Path.Combine(folder, "classifications", year),
                (file, text) => i == 1 && file == "purpose.yaml" ? codes.Classification() : text);
            Retold.Copy(Path.Combine(second, "units", source), Path.Combine(unit, year), (file, text) => Change(file, Named(text), i == 1 ? codes : null));
        }
    }

    private static string Change(string file, string text, CodeTree? codes) => (codes, file) switch
    {
        (null, _) => text,
        (_, "a1.yaml") => codes.Totals(),
        (_, "a2.yaml") => codes.Table(),
        (_, "a6.yaml") => Records(),
        _ => text,
    };

    private static string Named(string text) => text
        .Replace("科目年度: 2030\n", "", StringComparison.Ordinal)
        .Replace("虚构省样例县测试局", Name, StringComparison.Ordinal)
        .Replace("虚构省样例县演练学校", Name, StringComparison.Ordinal);

    // 300 records under 20 headings that span them.
    private static string Records()
    {
        var text = new StringBuilder("合计: {数量: 600, 金额: 9000.00}\n明细:\n");
        for (var i = 0; i < 300; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"  - {{科室: 样例{ChineseNumber.Of(i / 15 + 1)}科, 物品: 样例本册{ChineseNumber.Of(i + 1)}, 编码: 7010100{i % 2 + 1}, 用途: 100101, 启用年度: 2030, 数量: 2, 金额: 30.00}}\n");
        }
        return text.ToString();
    }
}
