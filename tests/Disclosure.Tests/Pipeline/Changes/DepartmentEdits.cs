namespace Disclosure.Tests.Pipeline.Changes;

/// <summary>
/// A third unit of the made-up input, which belongs to another and has its figures in that one's, and what people edit of such units: their
/// figures, whether they publish, and where they belong.
/// </summary>
internal static class DepartmentEdits
{
    private const string Department = "units/xugou-test";
    private const string Below = "units/xugou-office";
    private const string Spending = Below + "/2031/tables/a2.yaml";

    /// <summary>The edits, each by its name; every one leaves an input that can be built.</summary>
    public static IReadOnlyDictionary<string, Action<EditedInput>> All { get; } = new Dictionary<string, Action<EditedInput>>(StringComparer.Ordinal)
    {
        ["what a unit of a department spends"] = e => Swap(e, Spending, "合计: {合计: 0, 人员: 0, 公用: 0}\n空表说明: 本单位无此项收支\n", "合计: {合计: 4.00, 人员: 4.00}\n10: {合计: 4.00, 人员: 4.00}\n1001: {合计: 4.00, 人员: 4.00}\n100101: {合计: 4.00, 人员: 4.00}\n"),
        ["a unit of a department taken back or published again"] = e => e.Rename(Below, "units/_xugou-office"),
        ["the name of a unit's folder that belongs to a department"] = e => e.Rename(Below, "units/xugou-bureau"),
        ["the year of a unit of a department"] = e => e.Rename(Below + "/2031", Below + "/2030"),
        ["where a unit belongs"] = e => Swap(e, Below + "/unit.yaml", UnitOf("xugou-test"), UnitOf("虚构省样例县另一个局")),
        ["a unit that joins a department by its name"] = e => Swap(e, "units/xugou-school/unit.yaml", "名称: 虚构省样例县演练学校\n主管部门: 虚构省样例县测试局\n", "名称: 虚构省样例县演练学校\n"),
        ["the name of a department"] = e => Swap(e, Department + "/unit.yaml", "名称: 虚构省样例县测验局\n简称: 测验局\n", "名称: 虚构省样例县测试局\n简称: 测试局\n"),
        ["a build of the unit of a department"] = e => e.BuildOnly("xugou-office"),
    };

    /// <summary>Adds the unit to the folder of an input, and says in its edition what departments have in their figures.</summary>
    public static void AddTo(string input)
    {
        var edition = Path.Combine(input, "editions", "nine", "edition.yaml");
        File.AppendAllText(edition, "含所属单位: 是\n门户: {支出总计: 附表2/合计/合计}\n");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(input, "units", "xugou-school"), "*", SearchOption.AllDirectories))
        {
            var copy = file.Replace("xugou-school", "xugou-office", StringComparison.Ordinal);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        File.WriteAllText(Path.Combine(input, "units", "xugou-office", "unit.yaml"), UnitOf("xugou-test"));
    }

    private static string UnitOf(string department) => $"名称: 虚构省样例县测试所\n主管部门: {department}\n";

    private static void Swap(EditedInput input, string path, string one, string other)
    {
        var file = input.PathOf(path);
        if (File.Exists(file)) File.WriteAllText(file, File.ReadAllText(file) == one ? other : one);
    }
}
