using System.Diagnostics;
using System.Globalization;
using Disclosure.Benchmarks.Timing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Input;

namespace Disclosure.Benchmarks.Office;

/// <summary>Lets LibreOffice read the workbooks of a built site and compares every cell with the budgets of its input.</summary>
internal static class OfficeBench
{
    // Every sheet, UTF-8, cells as they are shown, text in quotes (LibreOffice: CSV filter options).
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false,-1";
    private const int MostShown = 20;

    /// <summary>Compares, prints the count and what differs, and says whether all agrees.</summary>
    public static bool Run(string input, string site, TextWriter output)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        var portal = reader.ReadSite(findings);
        var budgets = reader.List(null, null, findings).Select(p => reader.Read(p, findings)).OfType<Budget>().ToList();
        foreach (var error in findings.Sorted().Where(f => f.Severity == Severity.Error)) output.WriteLine(error);
        if (findings.HasErrors) return false;
        using var scratch = new ScratchFolder();
        var folder = scratch.Fresh();
        Convert(budgets, site, folder, scratch.Fresh());
        var sheets = budgets.SelectMany((b, i) => Compare(b, portal, folder, i)).ToList();
        var differences = sheets.SelectMany(s => s.Differences).ToList();
        foreach (var difference in differences.Take(MostShown)) output.WriteLine(difference);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"LibreOffice 读 {budgets.Count} 个工作簿、{sheets.Count} 页，比较 {sheets.Sum(s => s.Cells)} 格（有内容的 {sheets.Sum(s => s.Filled)} 格），{differences.Count} 格不一致。"));
        return budgets.Count > 0 && differences.Count == 0;
    }

    // All in one start: starting takes longer than reading.
    private static void Convert(List<Budget> budgets, string site, string folder, string profile)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < budgets.Count; i++)
        {
            File.Copy(Path.Combine(site, budgets[i].Unit.Key, budgets[i].Key.Folder, DownloadRegistry.Workbook.FileOf(budgets[i])), WorkbookAt(folder, i));
        }
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--convert-to", Csv, "--outdir", folder,
            .. budgets.Select((_, i) => WorkbookAt(folder, i)),
        ];
        using var process = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"soffice：{said.Result}{error.Result}");
    }

    private static IEnumerable<SheetComparison> Compare(Budget budget, SiteDescription portal, string folder, int index)
    {
        var address = portal.Url.Length == 0 ? "" : $"{portal.Url}{budget.Key}/";
        foreach (var sheet in WorkbookFile.Sheets(budget, address, DownloadRegistry.Workbook.FileOf(budget)))
        {
            var csv = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(WorkbookAt(folder, index))}-{sheet.Name}.csv");
            yield return new SheetComparison(sheet, OfficeCsv.Read(File.Exists(csv) ? File.ReadAllText(csv) : ""));
        }
    }

    private static string WorkbookAt(string folder, int index) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"b{index}.xlsx"));
}
