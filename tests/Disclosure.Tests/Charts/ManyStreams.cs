using System.Globalization;
using System.Text;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Charts;

/// <summary>
/// A made-up unit with four sources, fifteen purposes, three kinds of spending and long names. It has the real edition's tables, of
/// which only those that are drawn are its own; the identities between tables are left out.
/// </summary>
internal static class ManyStreams
{
    /// <summary>The folder of its budget in the site.</summary>
    public const string Folder = "jiangan-bigdata/2024/";

    /// <summary>A project's name of twenty-eight characters.</summary>
    public const string LongName = "虚构区样例街道公共服务设施维修改造和日常运行保障综合项目";

    private static readonly string[] Codes =
        ["201", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214", "215", "216", "220", "224"];

    /// <summary>Writes the input into a scratch folder and returns where it is.</summary>
    public static string MakeIn(Scratch scratch)
    {
        var input = scratch.Copy(Repository.Input, "many");
        var edition = Path.Combine(input, "editions", "wuhan-2024", "edition.yaml");
        File.WriteAllText(edition, File.ReadAllText(edition).Split("计数:\n")[0]);
        var unit = Path.Combine(input, "units", "jiangan-bigdata");
        File.WriteAllText(Path.Combine(unit, "unit.yaml"), "名称: 虚构区样例单位\n");
        string[] parts = ["overview", "explanation", "glossary"];
        foreach (var part in parts) File.WriteAllText(Path.Combine(unit, "2024", part + ".md"), "样例文字。\n");
        var tables = Path.Combine(unit, "2024", "tables");
        File.WriteAllText(Path.Combine(tables, "t02.yaml"), Income());
        File.WriteAllText(Path.Combine(tables, "t03.yaml"), Spending());
        var projects = Path.Combine(tables, "t12.yaml");
        File.WriteAllText(projects, File.ReadAllText(projects).Replace("项目名称: 系统及设备运行维护费", $"项目名称: {LongName}", StringComparison.Ordinal));
        return input;
    }

    private static string Income()
    {
        var rows = Codes.Select((code, i) => (code, new[] { i == 3 ? 50 : 0, 40 + (i * 70), i % 4 == 0 ? 300 : 0, i % 5 == 2 ? 90 : 0 }));
        return Table(rows, ["上年结转", "一般公共预算收入", "政府性基金预算收入", "事业收入/金额"]);
    }

    private static string Spending()
    {
        var rows = Codes.Select((code, i) => (code, new[]
        {
            20 + (i * 30),
            20 + (i * 40) + (i % 4 == 0 ? 300 : 0) + (i % 5 == 2 ? 50 : 0) + (i == 3 ? 20 : 0),
            i % 5 == 2 ? 40 : 0,
        }));
        return Table(rows, ["基本支出", "项目支出", "对附属单位补助支出"]);
    }

    private static string Table(IEnumerable<(string Code, int[] Amounts)> rows, string[] columns)
    {
        var all = rows.ToList();
        var text = new StringBuilder();
        Row("合计", [.. columns.Select((_, c) => all.Sum(r => r.Amounts[c]))]);
        foreach (var (code, amounts) in all) Row(code, amounts);
        return text.ToString();

        void Row(string name, int[] amounts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {{总计: {amounts.Sum()}.00");
            for (var c = 0; c < columns.Length; c++)
            {
                if (amounts[c] > 0) text.Append(CultureInfo.InvariantCulture, $", {columns[c]}: {amounts[c]}.00");
            }
            text.Append("}\n");
        }
    }
}
