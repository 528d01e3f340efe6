using Disclosure.Tests.Comparison.Differences;

namespace Disclosure.Tests.Pipeline.Changes;

/// <summary>
/// A unit of several years in the made-up input, and what people edit in one of them: prose, figures, names, the edition, whether it is
/// published, what it cites. Of the other years those are made again that show any of it.
/// </summary>
internal static class YearEdits
{
    /// <summary>The name of the unit's folder.</summary>
    public const string Unit = FiveYears.Unit;

    private const string Own = "units/" + Unit + "/";
    private const string Citation = "\n2026 年住房公积金 [5.00](2026:表一/221/总计) 万元。\n";

    /// <summary>The edits, each by its name; every one leaves an input that can be built.</summary>
    public static IReadOnlyDictionary<string, Action<EditedInput>> All { get; } = new Dictionary<string, Action<EditedInput>>(StringComparer.Ordinal)
    {
        ["a sentence of the first year"] = e => Toggle(e, Own + "2026/explanation.md", "\n本段是后来加的。\n"),
        ["a sentence of a middle year"] = e => Toggle(e, Own + "2029/explanation.md", "\n本段是后来加的。\n"),
        ["a citation of another year"] = e => Toggle(e, Own + "2030/explanation.md", Citation),
        ["figures of the first year"] = e => Rewrite(e, 2026, y => y with { Running = 62.00m }),
        ["figures of a middle year"] = e => Rewrite(e, 2027, y => y with { Running = 63.00m }),
        ["a project of a middle year, by another name"] = e => Rewrite(e, 2027, y => y with { Projects = [("机房电费", 16.50m), .. y.Projects[1..]] }),
        ["the edition of a middle year"] = e => Rewrite(e, 2029, y => y with { Edition = "shili-2030" }),
        ["a day of publication of a middle year"] = e => Toggle(e, Own + "2029/disclosure.yaml", "公开日期: 2029-02-06\n"),
        ["a middle year taken back or published again"] = e => e.Rename(Own + "2027", Own + "_2027"),
        ["final accounts published or taken back"] = PublishFinal,
        ["the short name of the unit of several years"] = e => Toggle(e, Own + "unit.yaml", "次序: 3\n"),
        ["a build of the unit of several years"] = e => e.BuildOnly(Unit),
        ["a page of a middle year taken away"] = e => File.Delete(e.InSite($"{Unit}/2029/t01.html")),
    };

    /// <summary>Adds the unit to the folder of an input.</summary>
    public static void AddTo(string input)
    {
        var site = File.ReadAllText(Path.Combine(input, "site.yaml"));
        FiveYears.Write(input);
        File.WriteAllText(Path.Combine(input, "site.yaml"), site);
    }

    private static void Toggle(EditedInput input, string path, string text)
    {
        var file = input.PathOf(path);
        if (!File.Exists(file)) return;
        var now = File.ReadAllText(file);
        File.WriteAllText(file, now.EndsWith(text, StringComparison.Ordinal) ? now[..^text.Length] : now + text);
    }

    // Once as it is, once otherwise.
    private static void Rewrite(EditedInput input, int number, Func<MadeUpYear, MadeUpYear> change)
    {
        var year = FiveYears.Years.Single(y => y.Year == number);
        if (!Directory.Exists(input.PathOf(FormattableString.Invariant($"{Own}{number}")))) return;
        var edited = change(year);
        var isEdited = input.Rewritten.Remove(edited);
        if (!isEdited) input.Rewritten.Add(edited);
        foreach (var file in Directory.EnumerateFiles(input.PathOf(FormattableString.Invariant($"{Own}{number}/tables/t04")))) File.Delete(file);
        FiveYears.Write(input.PathOf(""), isEdited ? year : edited);
    }

    private static void PublishFinal(EditedInput input)
    {
        var (budget, final) = (input.PathOf(Own + "2029"), input.PathOf(Own + "2029-final"));
        if (Directory.Exists(final))
        {
            Directory.Delete(final, recursive: true);
            return;
        }
        foreach (var file in Directory.EnumerateFiles(budget, "*", SearchOption.AllDirectories))
        {
            var copy = final + file[budget.Length..];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
