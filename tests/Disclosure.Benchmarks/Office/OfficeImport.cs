using System.Globalization;
using Disclosure.Benchmarks.Timing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Layout;
using Disclosure.Input;
using Disclosure.Pipeline;

namespace Disclosure.Benchmarks.Office;

/// <summary>Imports the workbooks of a site as LibreOffice saved them in the old format, and compares every cell with the budgets of the input.</summary>
internal static class OfficeImport
{
    private const int MostShown = 20;

    /// <summary>Compares, prints the count and what differs, and says whether all agrees.</summary>
    public static bool Run(string input, IReadOnlyList<(Budget Budget, string Workbook)> books, ScratchFolder scratch, TextWriter output)
    {
        var (folder, cells, differences) = (scratch.Fresh(), 0, new List<string>());
        Soffice.Convert("xls", folder, [.. books.Select(b => b.Workbook)], scratch.Fresh());
        foreach (var (budget, workbook) in books)
        {
            var wanted = Cells(budget);
            var found = Imported(Path.Combine(folder, Path.GetFileNameWithoutExtension(workbook) + ".xls"), input, budget, scratch.Fresh());
            cells += wanted.Count;
            differences.AddRange(wanted.Except(found).Select(c => $"{budget.Key}：没有 {c}"));
            differences.AddRange(found.Except(wanted).Select(c => $"{budget.Key}：多了 {c}"));
        }
        foreach (var difference in differences.Take(MostShown)) output.WriteLine(difference);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"LibreOffice 存成 .xls 再导入 {books.Count} 个工作簿，比较 {cells} 格，{differences.Count} 处不一致。"));
        return cells > 0 && differences.Count == 0;
    }

    private static IReadOnlyList<string> Imported(string file, string input, Budget budget, string target)
    {
        foreach (var room in new[] { "editions", "classifications" }) Copy(Path.Combine(input, room), Path.Combine(target, room));
        var options = new ImportOptions([file], target, budget.Unit.Key, YearChoice.OfFolder(budget.Key.Folder)!.Value) { Edition = budget.Edition.Key };
        var result = ImportRun.Run(options);
        if (result.Report is null) return [.. result.Findings.Select(f => f.ToString())];
        var findings = new FindingList();
        var reader = new InputReader(target);
        return reader.Read(reader.List(budget.Unit.Key, null, findings).Single(), findings) is { } made ? Cells(made) : [.. findings.Sorted().Select(f => f.ToString())];
    }

    // By address, without the blanks at which lines may be broken.
    private static List<string> Cells(Budget budget) => [.. budget.Tables.SelectMany(t => new LaidOutTable(t).Flat).SelectMany(s => s.Rows).SelectMany(r => r.Located())
        .Where(c => c.Cell is { Text.Length: > 0 }).Select(c => string.Concat($"{c.Address} = {c.Cell!.Text}".Where(l => !char.IsWhiteSpace(l))))];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
