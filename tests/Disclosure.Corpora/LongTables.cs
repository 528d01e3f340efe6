using System.Globalization;
using System.Text;

namespace Disclosure.Corpora;

/// <summary>
/// The made-up unit of the tests with one table that is as long as one likes: of subjects by code, each a made-up 项 of a made-up 款 and
/// 类, or of records, each a made-up project.
/// </summary>
public static class LongTables
{
    private const int FirstClass = 300;
    private const int MostBelow = 99;

    /// <summary>Writes one with that many 项 and what they are part of, all sums true.</summary>
    public static void WriteSubjects(string small, string folder, int rows)
    {
        Retold.Copy(small, folder);
        var names = new StringBuilder();
        var table = new StringBuilder();
        Line(table, $"合计: {{总计: {rows}.00, 基本支出: {rows}.00}}");
        for (var done = 0; done < rows; done += Below(rows - done, 2)) AddClass(names, table, FirstClass + done / (MostBelow * MostBelow), rows - done);
        File.AppendAllText(Only(folder, "classifications", "function.yaml"), names.ToString());
        File.WriteAllText(Only(folder, "units", "t01.yaml"), table.ToString());
    }

    /// <summary>Writes one with that many projects, all sums true.</summary>
    public static void WriteRecords(string small, string folder, int rows)
    {
        Retold.Copy(small, folder);
        var table = new StringBuilder();
        Line(table, $"合计: {{总计: {rows}.00}}");
        Line(table, $"明细:");
        for (var i = 1; i <= rows; i++) Line(table, $"  - {{项目: 虚构项目{i}, 总计: 1.00, 用途: 第 {i} 项}}");
        File.WriteAllText(Only(folder, "units", "t03.yaml"), table.ToString());
    }

    private static void AddClass(StringBuilder names, StringBuilder table, int number, int rest)
    {
        Add(names, table, $"{number}", $"虚构类{number}", Below(rest, 2));
        for (var i = 1; i <= MostBelow && rest > 0; i++, rest -= MostBelow)
        {
            Add(names, table, $"{number}{i:00}", $"虚构款{number}之{i}", Below(rest, 1));
            for (var j = 1; j <= Below(rest, 1); j++) Add(names, table, $"{number}{i:00}{j:00}", $"虚构项{number}之{i}之{j}", 1);
        }
    }

    private static int Below(int rest, int levels) => Math.Min(rest, levels == 1 ? MostBelow : MostBelow * MostBelow);

    private static void Add(StringBuilder names, StringBuilder table, string code, string name, int amount)
    {
        Line(names, $"  \"{code}\": {name}");
        Line(table, $"{code}: {{总计: {amount}.00, 基本支出: {amount}.00}}");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Only(string folder, string under, string name) => Directory.EnumerateFiles(Path.Combine(folder, under), name, SearchOption.AllDirectories).Single();
}
