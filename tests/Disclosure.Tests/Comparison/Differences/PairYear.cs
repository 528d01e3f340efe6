using System.Globalization;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>
/// One of the years of a unit that does not exist, made to show one change: subjects (表一), projects (表二), fixed lines (表三) and
/// projects in two sections (表四). Each table has one row that never changes.
/// </summary>
/// <param name="Year">The year.</param>
internal sealed record PairYear(int Year)
{
    /// <summary>The subjects with what is printed.</summary>
    public (string Code, string Name, string Amount)[] Subjects { get; init; } = [];

    /// <summary>Subjects of the classification that the unit does not use.</summary>
    public (string Code, string Name)[] Unused { get; init; } = [];

    /// <summary>The projects.</summary>
    public PairProject[] Projects { get; init; } = [];

    /// <summary>The code of the subject that 表二 prints of each project; blank for no such column.</summary>
    public string ProjectSubject { get; init; } = "";

    /// <summary>The fixed lines with what is printed.</summary>
    public (string Name, string Amount)[] Lines { get; init; } = [];

    /// <summary>The projects of the first and of the second section of 表四.</summary>
    public (string Name, string Amount)[] First { get; init; } = [];

    /// <summary>Those of the second.</summary>
    public (string Name, string Amount)[] Second { get; init; } = [];

    /// <summary>The unit of amounts.</summary>
    public string Unit { get; init; } = "万元";

    /// <summary>The column of amounts.</summary>
    public string Column { get; init; } = "金额";

    /// <summary>The number of the table of projects.</summary>
    public string ProjectNumber { get; init; } = "表二";

    /// <summary>The name of the table of projects.</summary>
    public string ProjectTable { get; init; } = "项目支出表";

    /// <summary>What is measured (口径).</summary>
    public string Measure { get; init; } = "预算";

    /// <summary>Whether the edition says what is compared over the years.</summary>
    public bool IsCompared { get; init; } = true;

    private string Number => Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the year into an input folder.</summary>
    public void Write(string folder, string unit)
    {
        (string, string, string)[] subjects = [.. Subjects, ("999", "从来不变的科目", "1.00")];
        Save($"classifications/{Number}/function.yaml", "名称: 功能分类\n层级: {类: 3, 款: 5, 项: 7}\n科目:\n"
            + string.Concat(subjects.Select(s => (s.Item1, s.Item2)).Concat(Unused).OrderBy(s => s.Item1, StringComparer.Ordinal).Select(s => $"  \"{s.Item1}\": {s.Item2}\n")));
        Save($"editions/e{Number}/edition.yaml", Edition());
        WriteForms();
        Save($"units/{unit}/{Number}/disclosure.yaml", $"版式: e{Number}\n");
        Save($"units/{unit}/{Number}/tables/t01.yaml", string.Concat(subjects.Select(s => $"\"{s.Item1}\": {{{Cell(s.Item3)}}}\n")));
        Save($"units/{unit}/{Number}/tables/t02.yaml", "明细:\n" + string.Concat(Projects.Append(new("从来不变的项目", "1.00"))
            .Select(p => $"  - {{类别: {p.Kind}, 项目: {p.Name}, {(ProjectSubject.Length > 0 ? $"科目: {ProjectSubject}, " : "")}{Cell(p.Amount)}}}\n")));
        Save($"units/{unit}/{Number}/tables/t03.yaml", Records(Lines, "从来不变的行", (name, cell) => $"{name}: {{{cell}}}\n"));
        Save($"units/{unit}/{Number}/tables/t04.yaml", "本级:\n" + Records(First, "本级从来不变的项目", Record) + "下级:\n" + Records(Second, "下级从来不变的项目", Record));

        void Save(string name, string text)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        void WriteForms()
        {
            var amount = $"  - {Column}: {{含义: 项目预算}}\n";
            var code = ProjectSubject.Length > 0 ? "  - 科目: {类型: 编码, 分类: 功能分类}\n" : "";
            Save($"editions/e{Number}/t01.yaml", $"表号: 表一\n名称: 支出表\n行:\n  - 科目: 功能分类\n栏:\n  - 编码: {{类型: 编码}}\n  - 名称: {{类型: 名称}}\n  - {Column}\n");
            Save($"editions/e{Number}/t02.yaml", $"表号: {ProjectNumber}\n名称: {ProjectTable}\n行:\n  - 明细: 自填\n栏:\n  - 类别: {{类型: 文字, 行头: 是}}\n  - 项目: {{类型: 文字, 行头: 是, 含义: 项目}}\n{code}{amount}");
            Save($"editions/e{Number}/t03.yaml", "表号: 表三\n名称: 收入表\n行:\n" + string.Concat(Lines.Append(("从来不变的行", "")).Select(l => $"  - {l.Item1}\n")) + $"栏:\n  - 内容: {{类型: 名称}}\n  - {Column}\n");
            var section = $"      行:\n        - 明细: 自填\n      栏:\n        - 项目: {{类型: 文字, 行头: 是, 含义: 项目}}\n      {amount}";
            Save($"editions/e{Number}/t04.yaml", $"表号: 表四\n名称: 分级项目表\n节:\n  - 本级:\n{section}  - 下级:\n{section}");
        }
    }

    private string Edition() => $$"""
        名称: 样例版式{{Number}}
        标题: "{单位}{年度}年部门预算"
        金额单位: {{Unit}}
        分类:
          功能分类: function
        部分:
          - tables: {标题: 第一部分 预算表, 短名: 预算表, 表: [t01, t02, t03, t04]}
        一览:
          - {名称: 支出, 总额: "表三/从来不变的行/{{Column}}", 构成: [{名: 不变, 值: "表三/从来不变的行/{{Column}}"}]}

        """ + (IsCompared ? Comparisons() : "");

    private string Comparisons() => $$"""
        对比:
          - {名称: 支出, 口径: {{Measure}}, 按: 科目, 值: ["表一/*[类=科目]/{{Column}}"]}
          - {名称: 支出, 口径: {{Measure}}, 按: 项目, 值: ["{{ProjectNumber}}/*/*/{{Column}}"]}
          - {名称: 收入, 口径: {{Measure}}, 按: 来源, 值: ["表三/*/{{Column}}"]}
          - {名称: 支出, 口径: {{Measure}}, 按: 分级项目, 值: ["表四/本级/*[类=明细]/{{Column}}", "表四/下级/*[类=明细]/{{Column}}"]}

        """;

    private string Cell(string amount) => amount.Length > 0 ? $"{Column}: {amount}" : "";

    private string Record(string name, string cell) => $"  - {{项目: {name}, {cell}}}\n";

    private string Records((string Name, string Amount)[] rows, string constant, Func<string, string, string> written) =>
        string.Concat(rows.Append((constant, "1.00")).Select(r => written(r.Item1, Cell(r.Item2))));
}
