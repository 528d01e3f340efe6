using System.Text.Json;
using Disclosure.Benchmarks.Timing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Layout;
using Disclosure.Input;

namespace Disclosure.Benchmarks.Hugo;

/// <summary>
/// Writes documents as a site of Hugo would hold them: the tables as data, a page of content for each of them and for each part of the narrative,
/// and a section for each document. The templates are those in <c>site</c>: one table is one plain <c>table</c>, whatever its form.
/// </summary>
internal static class HugoSite
{
    /// <summary>Writes all documents of an input.</summary>
    /// <param name="templates">The folder with configuration and templates.</param>
    /// <param name="input">The input.</param>
    /// <param name="folder">Where the site of Hugo goes.</param>
    /// <returns>How many documents there are.</returns>
    public static int Write(string templates, string input, string folder)
    {
        ScratchFolder.Copy(templates, folder);
        var (reader, findings) = (new InputReader(input), new FindingList());
        var places = reader.List(null, null, findings);
        foreach (var place in places)
        {
            if (reader.Read(place, findings) is not { } budget) throw new InvalidOperationException($"{place.Key} cannot be read");
            WriteContent(budget, Path.Combine(input, "units", budget.Unit.Key, budget.Key.Folder), folder);
            WriteData(budget, Path.Combine(folder, "data", budget.Unit.Key, budget.Key.Folder));
        }
        return places.Count;
    }

    private static void WriteContent(Budget budget, string source, string folder)
    {
        var section = $"{budget.Unit.Key}/{budget.Key.Folder}";
        var pages = Path.Combine(folder, "content", budget.Unit.Key, budget.Key.Folder);
        Directory.CreateDirectory(pages);
        WritePage(Path.Combine(folder, "content", budget.Unit.Key, "_index.md"), new { title = budget.Unit.Name });
        WritePage(Path.Combine(pages, "_index.md"), new { title = budget.Title, budget = section });
        var weight = 0;
        foreach (var part in budget.Edition.Parts)
        {
            if (part.IsProse)
            {
                WritePage(Path.Combine(pages, part.Key + ".md"), new { title = budget.Named(part.Title), weight = ++weight, budget = section }, File.ReadAllText(Path.Combine(source, part.Key + ".md")));
            }
            foreach (var table in budget.TablesOf(part))
            {
                var front = new { title = table.Title, weight = ++weight, budget = section, unit = budget.Unit.Key, document = budget.Key.Folder, table = table.Key };
                WritePage(Path.Combine(pages, table.Key + ".md"), front);
            }
        }
    }

    private static void WritePage(string file, object front, string text = "") => File.WriteAllText(file, $"{JsonSerializer.Serialize(front)}\n\n{text}");

    private static void WriteData(Budget budget, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in budget.Tables)
        {
            var layout = new LaidOutTable(table);
            var data = new { title = table.Title, unit = table.Form.AmountUnit, sections = layout.Flat.Where(s => s.Shape != SectionShape.Parts).Select(Section) };
            File.WriteAllText(Path.Combine(folder, table.Key + ".json"), JsonSerializer.Serialize(data));
        }
    }

    private static object Section(LaidOutSection section) => section.Shape == SectionShape.Columns
        ? new
        {
            heading = string.Join('，', section.Steps),
            columns = section.Leaves.Select(l => l.Column.Label).Prepend("名称").ToList(),
            rows = section.Rows.Select(r => new { id = r.Address, cells = section.Leaves.Select(l => r.At(l)?.Text ?? "").Prepend(r.Label).ToList() }).ToList(),
        }
        : new
        {
            heading = string.Join('，', section.Steps),
            columns = new List<string> { "名称", "内容" },
            rows = section.Rows.Select(r => new { id = r.Address, cells = new List<string> { r.Label, r.Value?.Text ?? "" } }).ToList(),
        };
}
