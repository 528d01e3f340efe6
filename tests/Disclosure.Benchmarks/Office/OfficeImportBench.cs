using System.Globalization;
using System.Net;
using System.Text;
using Disclosure.Benchmarks.Timing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Corpora;
using Disclosure.Downloads;
using Disclosure.Input;
using Disclosure.Pipeline;

namespace Disclosure.Benchmarks.Office;

/// <summary>Lets LibreOffice save the workbooks of an input as XLS, or print them as PDF, and write the narrative as DOCX, and imports these: what was said comes back.</summary>
internal sealed class OfficeImportBench(string input, OfficeWay way, ScratchFolder scratch, TextWriter output)
{
    private const int MostShown = 12;

    private readonly string _folder = scratch.Fresh();

    /// <summary>Prints a line for each document and kind of file, and says whether all came back.</summary>
    /// <param name="input">The input.</param>
    /// <param name="way">What LibreOffice makes of the workbooks.</param>
    /// <param name="output">Takes the lines.</param>
    public static bool Run(string input, OfficeWay way, TextWriter output)
    {
        using var scratch = new ScratchFolder();
        var findings = new FindingList();
        var reader = new InputReader(input);
        var budgets = reader.List(null, null, findings).Select(p => reader.Read(p, findings)).OfType<Budget>().ToList();
        if (budgets.Count == 0) return false;
        return new OfficeImportBench(input, way, scratch, output).Compare(budgets);
    }

    private bool Compare(List<Budget> budgets)
    {
        var isPrinting = way != OfficeWay.Saved;
        Directory.CreateDirectory(_folder);
        for (var i = 0; i < budgets.Count; i++)
        {
            var book = WorkbookFile.Of(budgets[i], "", "a.xlsx").ToArray();
            File.WriteAllBytes(FileOf(i, "xlsx"), way == OfficeWay.PrintedPlain ? PlainWorkbook.Of(book) : book);
            File.WriteAllText(FileOf(i, "html"), Page(budgets[i]));
        }
        var books = budgets.Select((_, i) => FileOf(i, "xlsx")).ToList();
        if (isPrinting) OfficeProgram.Convert("pdf:calc_pdf_Export", books, _folder, scratch);
        else OfficeProgram.Convert("xls:MS Excel 97", books, _folder, scratch);
        if (!isPrinting) OfficeProgram.Convert("docx:MS Word 2007 XML", budgets.Select((_, i) => FileOf(i, "html")), _folder, scratch);
        var isSame = true;
        for (var i = 0; i < budgets.Count; i++)
        {
            isSame &= isPrinting
                ? Compare(budgets[i], "pdf", [FileOf(i, "pdf")], SaidBudget.Cells)
                : Compare(budgets[i], "xls", [FileOf(i, "xls")], SaidBudget.Cells) & Compare(budgets[i], "docx", [FileOf(i, "xls"), FileOf(i, "docx")], SaidBudget.Prose);
        }
        return isSame;
    }

    private bool Compare(Budget budget, string kind, IReadOnlyList<string> files, Func<Budget, IReadOnlyList<string>> said)
    {
        var target = scratch.Fresh();
        foreach (var room in new[] { "editions", "classifications" }) ScratchFolder.Copy(Path.Combine(input, room), Path.Combine(target, room));
        var result = ImportRun.Run(new ImportOptions(files, target, budget.Unit.Key, YearChoice.OfFolder(budget.Key.Folder)!.Value) { Edition = budget.Edition.Key });
        var findings = new FindingList();
        var reader = new InputReader(target);
        var made = result.Report is null ? null : reader.Read(reader.List(budget.Unit.Key, null, findings).Single(), findings);
        var (wanted, found) = (said(budget), made is null ? [] : said(made));
        var (lacking, extra) = (wanted.Except(found, StringComparer.Ordinal).ToList(), found.Except(wanted, StringComparer.Ordinal).ToList());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{budget.Unit.Key}/{budget.Key.Folder} {kind}：{wanted.Count} 处，缺 {lacking.Count}，多 {extra.Count}"));
        foreach (var finding in result.Findings.Where(f => f.Severity == Severity.Error)) output.WriteLine($"  {finding}");
        foreach (var line in lacking.Take(MostShown)) output.WriteLine($"  缺 {line}");
        foreach (var line in extra.Take(MostShown)) output.WriteLine($"  多 {line}");
        return lacking.Count + extra.Count == 0;
    }

    private string FileOf(int index, string kind) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"b{index}.{kind}"));

    // The narrative as a person would have typed it: headings, paragraphs, numbers written out, tables.
    private static string Page(Budget budget)
    {
        var page = new StringBuilder("<!doctype html><meta charset=\"utf-8\">");
        foreach (var part in budget.Edition.Parts.Where(p => budget.Narratives.ContainsKey(p.Key)))
        {
            page.Append(CultureInfo.InvariantCulture, $"<h1>{Escaped(part.Title.Replace("{单位}", budget.Unit.Name, StringComparison.Ordinal))}</h1>\n");
            foreach (var line in SaidBudget.Prose(budget with { Narratives = new Dictionary<string, Narrative> { [part.Key] = budget.Narratives[part.Key] } })) page.Append(Line(line[(part.Key.Length + 1)..]));
        }
        // The rows of one table.
        return page.ToString().Replace("</table>\n<table border=1>", "", StringComparison.Ordinal);
    }

    private static string Line(string line)
    {
        var level = line.TakeWhile(c => c == '#').Count();
        if (level > 0) return $"<h{level}>{Escaped(line[level..])}</h{level}>\n";
        return line.Contains('|', StringComparison.Ordinal) ? $"<table border=1><tr>{string.Concat(line.Split('|').Select(c => $"<td>{Escaped(c)}</td>"))}</tr></table>\n" : $"<p>{Escaped(line)}</p>\n";
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
