using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Projects;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>Says in one sentence why the tables of a document count its projects differently.</summary>
internal static class ProjectCountHtml
{
    /// <summary>The sentence; blank when they do not, or nothing explains it.</summary>
    public static string Of(CheckedBudget budget, CellLinks links)
    {
        if (ProjectGrouping.Of(budget) is not { } grouping) return "";
        var html = new HtmlText().Text("项目的个数，");
        html.Text(string.Join("，", grouping.Counts.Select(c => $"{c.Table}是 {c.Count.ToString(CultureInfo.InvariantCulture)} 个"))).Text("，钱是一样的：");
        var merges = grouping.Merges.Where(m => m.Parts.Count > 1).ToList();
        for (var i = 0; i < merges.Count; i++)
        {
            if (i > 0) html.Text("；");
            Write(html, merges[i], grouping.Unit, links);
        }
        return html.Text("。").ToString();
    }

    private static void Write(HtmlText html, ProjectMerge merge, string unit, CellLinks links)
    {
        html.Text($"{merge.Table}的");
        Amount(html, merge.Whole, unit, links);
        html.Text($"，在{merge.Other}分成");
        for (var i = 0; i < merge.Parts.Count; i++)
        {
            if (i > 0) html.Text(i == merge.Parts.Count - 1 ? "和" : "、");
            Amount(html, merge.Parts[i], unit, links);
        }
    }

    private static void Amount(HtmlText html, (string Name, LocatedCell Cell) of, string unit, CellLinks links) =>
        html.Text($"{of.Name} ").Raw("<a").Attribute("href", links.To(of.Cell)).Raw(">").Text(of.Cell.Cell!.Text).Raw("</a>").Text($" {unit}");
}
