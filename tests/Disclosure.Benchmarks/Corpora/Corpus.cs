using System.Globalization;
using System.Text;

namespace Disclosure.Benchmarks.Corpora;

/// <summary>
/// A made-up input of many disclosures in the shape of the real one: its files with other names, years and figures.
/// The same count gives the same bytes.
/// </summary>
internal static class Corpus
{
    private const int FirstYear = 2021;
    private const int YearsOfUnit = 5;

    private static readonly string Real = Path.Combine("units", "jiangan-bigdata", Fiction.RealYear.ToString(CultureInfo.InvariantCulture));
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <paramref name="count"/> disclosures into <paramref name="folder"/>, five years for a unit.</summary>
    public static void Write(string input, string folder, int count)
    {
        Copy(Path.Combine(input, "editions"), Path.Combine(folder, "editions"), text => text);
        File.Copy(Path.Combine(input, "site.yaml"), Path.Combine(folder, "site.yaml"), overwrite: true);
        WriteClassifications(input, folder);
        for (var i = 0; i < count; i++)
        {
            WriteDisclosure(input, folder, new Fiction(number: i / YearsOfUnit + 1, year: FirstYear + i % YearsOfUnit));
        }
    }

    // The codes of the real year serve for all years.
    private static void WriteClassifications(string input, string folder)
    {
        for (var year = FirstYear; year < FirstYear + YearsOfUnit; year++)
        {
            Copy(
                Path.Combine(input, "classifications", Fiction.RealYear.ToString(CultureInfo.InvariantCulture)),
                Path.Combine(folder, "classifications", year.ToString(CultureInfo.InvariantCulture)),
                text => text);
        }
    }

    private static void WriteDisclosure(string input, string folder, Fiction fiction)
    {
        var unit = Path.Combine(folder, "units", fiction.Key);
        Copy(Path.Combine(input, Real), Path.Combine(unit, fiction.Year.ToString(CultureInfo.InvariantCulture)), fiction.Rewrite);
        File.WriteAllText(Path.Combine(unit, "unit.yaml"), $"名称: {fiction.Name}\n简称: {fiction.ShortName}\n", Encoding);
    }

    private static void Copy(string from, string to, Func<string, string> rewrite)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, rewrite(File.ReadAllText(file, Encoding)), Encoding);
        }
    }
}
