using System.Globalization;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>What bars show: the largest, and how much of the whole it is.</summary>
internal static class BarTitle
{
    // More names than these are a list, not a title.
    private const int MostNames = 3;

    /// <summary>The finding.</summary>
    public static string Of(BarsForm form, string unit, IReadOnlyList<ChartBar> bars)
    {
        var count = bars.Count.ToString(CultureInfo.InvariantCulture);
        var among = form.Counted.Length > 0 ? $"{count} {form.Counted}中，" : "";
        var most = bars.Max(b => b.Figure.Value);
        var top = bars.Where(b => b.Figure.Value == most).ToList();
        var amount = $"{top[0].Figure.Text} {unit}";
        if (top.Count == bars.Count) return $"{form.Name}的 {count} {(form.Counted.Length > 0 ? form.Counted : "项")}数额相同，各 {amount}";
        if (top.Count > 1) return $"{among}{Names(top)}并列最多，各 {amount}";
        return top[0].Share switch
        {
            "" => $"{among}{top[0].Label}最多，{amount}",
            var share when IsMost(form, bars, most) => $"{among}{top[0].Label}占{form.Name}的 {share}",
            var share => $"{among}{top[0].Label}最多，{amount}，占{form.Name}的 {share}",
        };
    }

    private static bool IsMost(BarsForm form, IReadOnlyList<ChartBar> bars, decimal most) =>
        form.Total is not null && most * 2 > bars.Sum(b => b.Figure.Value);

    private static string Names(List<ChartBar> top) => top.Count > MostNames
        ? $"有 {top.Count.ToString(CultureInfo.InvariantCulture)} 项"
        : string.Join("、", top.Select(b => b.Label));
}
