using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Corpora;

/// <summary>The records of a city that does not exist: units of five years each, as many as are asked for.</summary>
public static class MadeUpCity
{
    private const int Years = 5;
    private const int FirstYear = 2031;
    private const int Tables = 24;

    private static readonly string[] Things = ["热线", "机房", "档案", "巡查", "桥梁", "绿地", "路灯", "课桌", "门诊", "粮库", "水闸", "球场"];
    private static readonly string[] Works = ["运行维护费", "租赁费", "改造", "服务费", "采购", "培训", "更新", "管理费"];
    private static readonly string[] Lines = ["收入总计", "财政拨款收入", "支出总计", "基本支出", "项目支出", "公务接待费", "因公出国（境）费"];

    /// <summary>The records of so many documents.</summary>
    public static IReadOnlyList<DocumentEntry> Of(int documents) =>
        [.. Enumerable.Range(0, documents).Select(i => Document(i / Years, FirstYear + i % Years))];

    /// <summary>A unit's folder.</summary>
    public static string KeyOf(int unit) => string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + unit % 26)}x-{unit:0000}");

    /// <summary>A document of a unit.</summary>
    public static DocumentEntry Document(int unit, int year)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"虚构市样例{unit:0000}局");
        var pages = Enumerable.Range(1, Tables).Select(t => new RecordedPage($"表{t} 样例表", $"t{t:00}.html"));
        return new DocumentEntry(
            new Unit(KeyOf(unit), name, ""), new DocumentKey(KeyOf(unit), year, DocumentKind.AnnualBudget),
            string.Create(CultureInfo.InvariantCulture, $"{name}{year}年部门预算"), new DateOnly(year, 2, 1), [new RecordedPage("预算一览", "index.html"), .. pages])
        {
            Name = "部门预算",
            Data = [.. Enumerable.Range(1, Tables).Select(t => $"{KeyOf(unit)}-{year}-t{t:00}.csv")],
            Found = NamesOf(unit, year),
        };
    }

    private static RecordedNames NamesOf(int unit, int year)
    {
        var names = new RecordedNamesWriter();
        var amounts = new List<string>();
        foreach (var (line, i) in Lines.Select((l, i) => (l, i))) Add(("t01.html#表一/收支", "预算数", "万元"), line, "", i);
        for (var i = 0; i < 20; i++) Add(("t03.html#表三", "总计", "万元"), $"虚构科目{(unit + i) % 300}", CodeOf((unit + i) % 300), 20 + i);
        for (var i = 0; i < 12; i++) Add(("t09.html#表九", "总计", "万元"), $"{Things[(unit + i) % Things.Length]}{Works[(unit * 7 + i) % Works.Length]}{unit % 97}", "", 50 + i);
        return names.With(string.Join(' ', amounts));

        void Add((string, string, string) section, string name, string code, int number)
        {
            var amount = string.Create(CultureInfo.InvariantCulture, $"{(unit * 37 + number * 101 + year) % 9000 + 1000}.{number % 10}5");
            names.Add(section, name, amount, code, code.Length > 0 ? code : name, "");
            amounts.Add(amount);
        }
    }

    private static string CodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{201 + number / 40}{number % 40 / 10:00}{number % 10:00}");
}
