using System.Diagnostics;
using System.Globalization;
using Disclosure.Benchmarks.Timing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Layout;
using Disclosure.Import.Accounts;
using Disclosure.Input;
using Disclosure.Pipeline;

namespace Disclosure.Benchmarks.Import;

/// <summary>
/// Imports published documents and compares the result with a transcription by hand. The folder has <c>pdf</c>, with files called
/// <c>unit-year.pdf</c>, and <c>truth</c>, with inputs that have these units and years.
/// </summary>
internal static class ImportBench
{
    private const int MostShown = 12;

    /// <summary>Prints a line a document, and what differs; says whether all cells are right.</summary>
    public static bool Run(string folder, bool isDrafting, TextWriter output)
    {
        using var scratch = new ScratchFolder();
        output.WriteLine("文件 | 秒 | 格 | 对 | 错 | 缺 | 多 | 句 | 有的句 | 账");
        var isRight = true;
        foreach (var pdf in Directory.EnumerateFiles(Path.Combine(folder, "pdf"), "*.pdf").Order(StringComparer.Ordinal))
        {
            foreach (var (input, truth) in Directory.EnumerateDirectories(Path.Combine(folder, "truth")).Select(i => (i, Find(i, Path.GetFileNameWithoutExtension(pdf)))))
            {
                if (truth is not null) isRight &= Compare(pdf, input, truth, scratch, isDrafting, output);
            }
        }
        return isRight;
    }

    private static Budget? Find(string input, string name)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        var place = reader.List(null, null, findings).FirstOrDefault(p => name.StartsWith(p.Unit.Key + "-", StringComparison.Ordinal)
            && name.Contains(p.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return place is null ? null : reader.Read(place, findings);
    }

    private static bool Compare(string pdf, string input, Budget truth, ScratchFolder scratch, bool isDrafting, TextWriter output)
    {
        var target = scratch.Fresh();
        foreach (var room in new[] { "editions", "classifications" }) ScratchFolder.Copy(Path.Combine(input, room), Path.Combine(target, room));
        var watch = Stopwatch.StartNew();
        var options = new ImportOptions([pdf], target, truth.Unit.Key, YearChoice.OfFolder(truth.Key.Folder)!.Value) { NewEdition = isDrafting ? "draft" : null };
        var result = ImportRun.Run(options);
        var seconds = watch.Elapsed.TotalSeconds;
        var findings = new FindingList();
        var reader = new InputReader(target);
        var made = result.Report is null ? null : reader.Read(reader.List(truth.Unit.Key, null, findings).Single(), findings);
        if (made is null)
        {
            output.WriteLine($"{Path.GetFileName(pdf)} | 没有导入：{string.Join(' ', result.Findings.Select(f => f.Message))}");
            return false;
        }
        return Print(Path.GetFileName(pdf), seconds, truth, made, result.Report!, isDrafting, output);
    }

    private static bool Print(string name, double seconds, Budget truth, Budget made, ImportReport report, bool isDrafting, TextWriter output)
    {
        var (wanted, found) = isDrafting ? (ByLabel(truth), ByLabel(made)) : (ByAddress(truth), ByAddress(made));
        var right = wanted.Count(w => found.GetValueOrDefault(w.Key) == w.Value);
        var wrong = wanted.Where(w => found.TryGetValue(w.Key, out var other) && other != w.Value).ToList();
        var missing = wanted.Where(w => !found.ContainsKey(w.Key)).ToList();
        var extra = found.Where(f => !wanted.ContainsKey(f.Key)).ToList();
        var (sentences, all) = (Sentences(truth), Words(made));
        var lacking = sentences.Where(s => !all.Contains(s, StringComparison.Ordinal)).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name} | {seconds:0.00} | {wanted.Count} | {right} | {wrong.Count} | {missing.Count} | {extra.Count} | {sentences.Count} | {sentences.Count - lacking.Count} | {(report.Account.IsBalanced ? "平" : "不平")}"));
        foreach (var cell in wrong.Take(MostShown)) output.WriteLine($"  错 {cell.Key}：应为 {cell.Value}，是 {found[cell.Key]}");
        foreach (var cell in missing.Take(MostShown)) output.WriteLine($"  缺 {cell.Key}：{cell.Value}");
        foreach (var cell in extra.Take(MostShown)) output.WriteLine($"  多 {cell.Key}：{cell.Value}");
        foreach (var sentence in lacking.Take(MostShown)) output.WriteLine($"  没有这句：{sentence}");
        return wrong.Count + missing.Count == 0;
    }

    private static Dictionary<string, string> ByAddress(Budget budget) => Cells(budget).ToDictionary(c => c.Address, c => c.Cell!.Text, StringComparer.Ordinal);

    // A draft calls rows and columns as they are printed: tables by their order, rows by code or name, columns by the end of their path.
    // A row that is alone in its table need not have a name: who transcribed one that is not printed made it up.
    private static Dictionary<string, string> ByLabel(Budget budget)
    {
        var tables = budget.Tables.Select((t, i) => (t.Form.Number, i)).ToDictionary(t => t.Number, t => t.i, StringComparer.Ordinal);
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        var alone = budget.Tables.Select(t => new LaidOutTable(t)).SelectMany(t => t.Flat).Where(s => s.Rows.Count == 1).SelectMany(s => s.Rows).SelectMany(r => r.Located()).Select(c => c.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var cell in Cells(budget))
        {
            var steps = cell.Address.Split('/');
            var row = alone.Contains(cell.Address) ? "" : cell.Row?.Code ?? Bare(cell.Row?.Label ?? steps[^1]);
            var key = $"{tables[steps[0]]}/{row}/{Bare(steps[^1])}";
            for (var i = 1; !cells.TryAdd(i == 1 ? key : FormattableString.Invariant($"{key}~{i}"), cell.Cell!.Text); i++)
            {
            }
        }
        return cells;
    }

    private static string Bare(string text) => Disclosure.Import.Recognition.Folded.Bare(text);

    private static IEnumerable<Core.Addressing.LocatedCell> Cells(Budget budget) => budget.Tables.Select(t => new LaidOutTable(t)).SelectMany(t => t.Flat)
        .SelectMany(s => s.Rows).SelectMany(r => r.Located()).Where(c => c.Cell is { Text.Length: > 0 } && c.Type != Core.Editions.ColumnType.Name && c.Type != Core.Editions.ColumnType.Code);

    private static List<string> Sentences(Budget budget) => [.. budget.Narratives.Values.SelectMany(PassageReader.Of).Where(p => !p.IsHeading)
        .SelectMany(p => p.Text.Split('。', '；', '\n')).Select(Plain).Where(s => s.Length > 4).Distinct(StringComparer.Ordinal)];

    private static string Words(Budget budget) => Plain(string.Concat(budget.Narratives.Values.SelectMany(PassageReader.Of).Select(p => p.Text)));

    // A list has its numbers beside its words.
    private static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            var isNumber = end > i && end < text.Length - 1 && text[end] is '.' or '、' && !char.IsAsciiDigit(text[end + 1]) && (i == 0 || !char.IsAsciiDigit(text[i - 1]));
            if (isNumber) i = end;
            else if (!char.IsWhiteSpace(text[i])) plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
