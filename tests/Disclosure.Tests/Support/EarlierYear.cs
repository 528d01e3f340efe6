namespace Disclosure.Tests.Support;

/// <summary>The budget of 2029 of the made-up input <c>Inputs/examples</c>: that of 2030, the same in all but its narrative.</summary>
internal static class EarlierYear
{
    private const string Own = "units/shili-unit/2030";
    private const string Earlier = "units/shili-unit/2029";

    /// <summary>Adds it to a copy of the input.</summary>
    public static void AddTo(string input)
    {
        Copy(Path.Combine(input, Own), Path.Combine(input, Earlier));
        Copy(Path.Combine(input, "classifications", "2030"), Path.Combine(input, "classifications", "2029"));
        foreach (var name in new[] { "overview.md", "explanation.md", "glossary.md" })
        {
            File.WriteAllText(Path.Combine(input, Earlier, name), "## 一、政府采购\n\n没有数。\n");
        }
        Replace(input, "disclosure.yaml", "批复日期: 2030-01-20\n公开日期: 2030-02-05\n", "");
        Replace(input, "tables/t05/2-system.yaml", "起始年度: 2030\n  终止年度: 2030", "起始年度: 2029\n  终止年度: 2029");
        // Not every figure is the same in two years.
        Replace(input, "tables/t04.yaml", "金额: 10.00", "金额: 9.00");
        Replace(input, "tables/t02.yaml", "2028年", "2027年");
        Replace(input, "tables/t02.yaml", "2029年", "2028年");
    }

    private static void Replace(string input, string file, string found, string other)
    {
        var path = Path.Combine(input, Earlier, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(found, other, StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
