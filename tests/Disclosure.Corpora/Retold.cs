using System.Globalization;
using System.Text;

namespace Disclosure.Corpora;

/// <summary>Writes the files of made-up budgets.</summary>
internal static class Retold
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a budget: the real one's files as the fiction tells them, and as <paramref name="change"/> then leaves each by its name.</summary>
    public static void Write(string input, string folder, Fiction fiction, Func<string, string, string> change)
    {
        var real = Path.Combine(input, "units", "jiangan-bigdata", Number(Fiction.RealYear));
        var unit = Path.Combine(folder, "units", fiction.Key);
        Copy(real, Path.Combine(unit, Number(fiction.Year)), (file, text) => change(file, fiction.Rewrite(text)));
        WriteUnit(unit, fiction.Name, fiction.ShortName);
    }

    /// <summary>Writes the names of a unit into its folder, and <paramref name="more"/> of it.</summary>
    public static void WriteUnit(string unit, string name, string shortName, string more = "") =>
        Save(Path.Combine(unit, "unit.yaml"), $"名称: {name}\n简称: {shortName}\n{more}");

    /// <summary>Copies the real codes for use in another year.</summary>
    public static void CopyClassifications(string input, string folder, int year) =>
        Copy(Path.Combine(input, "classifications", Number(Fiction.RealYear)), Path.Combine(folder, "classifications", Number(year)));

    /// <summary>Copies a folder as it is.</summary>
    public static void Copy(string from, string to) => Copy(from, to, (_, text) => text);

    /// <summary>Copies a folder and changes the text of each file, told by its name.</summary>
    public static void Copy(string from, string to, Func<string, string, string> change)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            Save(Path.Combine(to, Path.GetRelativePath(from, file)), change(Path.GetFileName(file), File.ReadAllText(file, Encoding)));
        }
    }

    /// <summary>Writes one file.</summary>
    public static void Save(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, Encoding);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
