using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares what is said of the publication itself.</summary>
internal static class PublicationComparison
{
    /// <summary>Compares it and adds what changed.</summary>
    public static void Run(Sides sides)
    {
        var (before, after) = (sides.Before.Publication, sides.After.Publication);
        var file = sides.After.Place;
        Text("单位名称", sides.Before.Unit.Name, sides.After.Unit.Name);
        Text("单位简称", sides.Before.Unit.ShortName, sides.After.Unit.ShortName);
        Text("标题", before.Title, after.Title);
        TextComparison.Run(sides, "公开信息/批复日期", Day(before.Approved), Day(after.Approved), PlaceOf(after.Approved, after.ApprovedPlace));
        TextComparison.Run(sides, "公开信息/公开日期", Day(before.Published), Day(after.Published), PlaceOf(after.Published, after.PublishedPlace));
        Text("来源", before.Source, after.Source);
        Text("作者", before.Author, after.Author);
        Text("关键词", before.Keywords, after.Keywords);
        Text("摘要", before.Summary, after.Summary);
        Acknowledgements(sides, before, after);
        Corrections(sides, before, after);

        void Text(string name, string from, string to) => TextComparison.Run(sides, $"公开信息/{name}", from, to, file);

        Place PlaceOf(DateOnly? day, Place place) => day is null ? file : place;
    }

    private static void Acknowledgements(Sides sides, Publication before, Publication after)
    {
        var earlier = before.Acknowledgements.GroupBy(NameOf, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var later = after.Acknowledgements.GroupBy(NameOf, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var (name, now) in later) TextComparison.Run(sides, name, earlier.GetValueOrDefault(name)?.Reason ?? "", now.Reason, now.Place);
        foreach (var (name, old) in earlier.Where(e => !later.ContainsKey(e.Key))) TextComparison.Run(sides, name, old.Reason, "", old.Place);
    }

    private static void Corrections(Sides sides, Publication before, Publication after)
    {
        var earlier = before.Corrections.Select(Words).ToHashSet(StringComparer.Ordinal);
        var later = after.Corrections.Select(Words).ToHashSet(StringComparer.Ordinal);
        foreach (var now in after.Corrections.Where(c => !earlier.Contains(Words(c)))) TextComparison.Run(sides, $"更正/{now.Where}", "", Words(now), now.Place);
        foreach (var old in before.Corrections.Where(c => !later.Contains(Words(c)))) TextComparison.Run(sides, $"更正/{old.Where}", Words(old), "", old.Place);
    }

    private static string Words(Correction correction) =>
        $"{Day(correction.Date)} {correction.Where}：原为「{correction.Before}」，更正为「{correction.After}」，原因：{correction.Reason}";

    private static string NameOf(Acknowledgement acknowledgement) => $"确认/{acknowledgement.Check}/{acknowledgement.Where}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
