using System.Globalization;

namespace Disclosure.Corpora;

/// <summary>
/// A made-up city for the portal's own pages: departments whose budgets have those of their units in them, to the last place; one that is
/// only a name; and beside them the made-up units of the shipped editions, in 元 and 万元, with final accounts. The same bytes every time.
/// </summary>
public static class City
{
    // The codes of the shipped editions' units are not those of the others.
    private const string CodesOf = "2099";
    private static readonly int[] Years = [2030, 2031];

    /// <summary>Writes it, from the real input and those of the tests (<c>Disclosure.Tests/Inputs</c>), into a folder.</summary>
    /// <returns>The folder.</returns>
    public static string Write(string input, string inputs, string folder, int departments, int units)
    {
        Retold.Copy(Path.Combine(input, "editions"), Path.Combine(folder, "editions"));
        Retold.Save(Path.Combine(folder, "site.yaml"), "网站名称: 虚构省样例市政府门户（样例）\n栏目名称: 预算和决算公开（样例）\n主办单位: 虚构省样例市财政局（样例）\n");
        foreach (var year in Years)
        {
            Retold.CopyClassifications(input, folder, year);
            for (var number = 1; number <= departments; number++) WriteDepartment(input, folder, number, units, year);
        }
        var shipped = Path.Combine(inputs, "shipped");
        Retold.Copy(Path.Combine(shipped, "classifications", "2031"), Path.Combine(folder, "classifications", CodesOf));
        Retold.Copy(Path.Combine(shipped, "units"), Path.Combine(folder, "units"), (file, text) => file switch
        {
            "disclosure.yaml" => $"{text.TrimEnd()}\n科目年度: {CodesOf}\n",
            "unit.yaml" => $"{text.TrimEnd()}\n类别: 党政机关\n",
            _ => text,
        });
        return folder;
    }

    // The last department publishes nothing itself: its units name it.
    private static void WriteDepartment(string input, string folder, int number, int units, int year)
    {
        var (key, name) = ($"shili-d{Text(number)}", $"样例市第{ChineseNumber.Of(number)}虚构局");
        var isNamed = number % 3 == 0;
        List<int> factors = [.. Enumerable.Range(1, units).Select(u => 2 + (number * 7 + u * 5 + year) % 31)];
        for (var u = 1; u <= units; u++)
        {
            Write(input, folder, Told($"{key}-{Text(u)}", $"{name}第{ChineseNumber.Of(u)}虚构所", year, factors[u - 1]), u, $"主管部门: {(isNamed ? name : key)}\n类别: 事业单位\n次序: {Text(u)}\n");
        }
        if (!isNamed) Write(input, folder, Told(key, name, year, factors.Sum() + number), 0, $"类别: 党政机关\n次序: {Text(number)}\n");
    }

    private static Fiction Told(string key, string name, int year, int factor) => new() { Key = key, Name = name, ShortName = name["样例市".Length..], Year = year, Factor = factor };

    private static void Write(string input, string folder, Fiction fiction, int unit, string more)
    {
        Retold.Write(input, folder, fiction, (file, text) => file == "disclosure.yaml" ? text + DaysOf(fiction.Year, unit) : text);
        Retold.WriteUnit(Path.Combine(folder, "units", fiction.Key), fiction.Name, fiction.ShortName, more);
    }

    // Some in time, some too late, some without a day.
    private static string DaysOf(int year, int unit) => unit % 3 == 2 ? "" : string.Create(CultureInfo.InvariantCulture, $"批复日期: {year}-01-20\n公开日期: {year}-02-{5 + unit * 4:00}\n");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
