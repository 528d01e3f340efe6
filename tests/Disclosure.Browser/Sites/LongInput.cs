namespace Disclosure.Browser.Sites;

/// <summary>The made-up nine tables with more rows than a page holds: records in groups of several pages, and in a form.</summary>
internal static class LongInput
{
    public const string Budget = "xugou-test/2030";

    private const int Records = 180;
    private const int Indicators = 90;
    private const int InGroup = 70;

    /// <summary>Writes the input into a folder.</summary>
    /// <returns>The folder.</returns>
    public static string Make(string folder)
    {
        InputCopy.OfNine(folder);
        var tables = Path.Combine(folder, "units", Budget, "tables");
        File.AppendAllLines(Path.Combine(tables, "a6.yaml"), Enumerable.Range(1, Records)
            .Select(i => $"  - {{科室: 样例{i / InGroup}科, 物品: 样例物品{i}, 编码: 70101002, 用途: 100102, 启用年度: 2030}}"));
        File.AppendAllLines(Path.Combine(tables, "a9.yaml"), Enumerable.Range(1, Indicators)
            .Select(i => $"      - {{类别: 质量, 指标: 样例指标{i}, 指标值/2030年: 100%}}"));
        return folder;
    }
}
