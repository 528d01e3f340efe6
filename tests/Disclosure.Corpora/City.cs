using System.Globalization;

namespace Disclosure.Corpora;

/// <summary>
/// A made-up city for the portal's own pages: departments whose budgets have those of their units in them, to the last place, of three editions,
/// in 元 and 万元; some that are only a name; and beside them the made-up units of the shipped editions, with final accounts. The same bytes
/// every time.
/// </summary>
public static class City
{
    // The codes of the shipped editions' units are not those of the others.
    private const string CodesOf = "2099";
    private const int LastYear = 2031;

    /// <summary>Writes it, from the real input and those of the tests (<c>Disclosure.Tests/Inputs</c>), into a folder.</summary>
    /// <param name="input">The real input.</param>
    /// <param name="inputs">Those of the tests.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="departments">How many departments: every tenth from the third is only a name, the fourth and fifth of five print whole amounts.</param>
    /// <param name="units">How many units each department has; one that is only a name has one more.</param>
    /// <param name="years">Of how many years.</param>
    /// <returns>The folder.</returns>
    public static string Write(string input, string inputs, string folder, int departments, int units, int years = 2)
    {
        Retold.Copy(Path.Combine(input, "editions"), Path.Combine(folder, "editions"));
        Retold.Save(Path.Combine(folder, "site.yaml"), "网站名称: 虚构省样例市政府门户（样例）\n栏目名称: 预算和决算公开（样例）\n主办单位: 虚构省样例市财政局（样例）\n");
        var shipped = Path.Combine(inputs, "shipped");
        for (var year = LastYear - years + 1; year <= LastYear; year++)
        {
            Retold.CopyClassifications(input, folder, year);
            for (var number = 1; number <= departments; number++) WriteDepartment(number % 5 is 4 or 0 ? shipped : input, folder, number, units, year);
        }
        Retold.Copy(Path.Combine(shipped, "classifications", "2031"), Path.Combine(folder, "classifications", CodesOf));
        Retold.Copy(Path.Combine(shipped, "units"), Path.Combine(folder, "units"), (file, text) => file switch
        {
            "disclosure.yaml" => $"{text.TrimEnd()}\n科目年度: {CodesOf}\n",
            "unit.yaml" => $"{text.TrimEnd()}\n类别: 党政机关\n",
            _ => text,
        });
        return folder;
    }

    private static void WriteDepartment(string source, string folder, int number, int units, int year)
    {
        var (key, name) = ($"shili-d{Text(number)}", $"样例市第{ChineseNumber.Of(number)}虚构局");
        // It publishes nothing itself: its units name it.
        var isNamed = number % 10 == 3;
        List<int> factors = [.. Enumerable.Range(1, isNamed ? units + 1 : units).Select(u => FactorOf(number, u, year))];
        for (var u = 1; u <= factors.Count; u++)
        {
            Write(source, folder, Told($"{key}-{Text(u)}", $"{name}第{ChineseNumber.Of(u)}虚构所", year, factors[u - 1]), u, $"主管部门: {(isNamed ? name : key)}\n类别: 事业单位\n次序: {Text(u)}\n");
        }
        if (!isNamed) Write(source, folder, Told(key, name, year, factors.Sum() + number), 0, $"类别: 党政机关\n次序: {Text(number)}\n");
    }

    // Units are of all sizes, and from year to year a little larger or smaller.
    private static int FactorOf(int number, int unit, int year) => 40 + (number * 7 + unit * 5) % 31 * 4 + (year - LastYear) * ((number + unit) % 5 - 1);

    private static Fiction Told(string key, string name, int year, int factor) => new() { Key = key, Name = name, ShortName = name["样例市".Length..], Year = year, Factor = factor };

    private static void Write(string source, string folder, Fiction fiction, int unit, string more)
    {
        var (days, isDepartment) = (DaysOf(fiction.Year, unit), unit == 0);
        if (!Directory.Exists(Path.Combine(source, "units", "xushi-bureau"))) Retold.Write(source, folder, fiction, (file, text) => file == "disclosure.yaml" ? text + days : text);
        else
        {
            var (told, name) = isDepartment ? ("xushi-committee", "虚构市示例委员会") : ("xushi-bureau", "虚构市示例局");
            PlainBudgets.Write(Path.Combine(source, "units", told, "2030"), name, folder, fiction, $"科目年度: {CodesOf}\n{days}");
        }
        Retold.WriteUnit(Path.Combine(folder, "units", fiction.Key), fiction.Name, fiction.ShortName, more);
    }

    // Some in time, some too late, some without a day.
    private static string DaysOf(int year, int unit) => unit % 3 == 2 ? "" : string.Create(CultureInfo.InvariantCulture, $"批复日期: {year}-01-20\n公开日期: {year}-02-{5 + unit * 4:00}\n");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
