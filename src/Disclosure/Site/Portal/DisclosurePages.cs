using System.Globalization;
using Disclosure.Core.Checks.Rules.Publishing;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>公开情况: who has published what of a year and when, what is missing in it, what the checks found and what can be taken away.</summary>
internal sealed class DisclosurePages(AcrossUnits across)
{
    private static readonly AcrossColumn[] Columns =
    [
        new("公开日期"), new("批复后几天") { IsDerived = true }, new("缺少的内容") { IsWords = true }, new("没有说明的空表") { IsWords = true },
        new("警告") { IsDerived = true }, new("单位已说明") { IsDerived = true }, new("可以下载") { IsWords = true },
    ];

    /// <summary>The pages of a year.</summary>
    public IEnumerable<AcrossPage> Of(int year)
    {
        var kinds = across.KindsOf(year);
        return AcrossPage.Split(part => PortalFiles.Disclosure(year, part), $"{Text(year)} 年公开情况",
            string.Concat(kinds.Select(k => LeadOf(year, k, across.Of(year, k)))), [.. kinds.Select(k => SectionOf(year, k))]);
    }

    private AcrossSection SectionOf(int year, DocumentKind kind)
    {
        var documents = across.Of(year, kind);
        List<LinkView> without = [.. across.Departments.All.SelectMany(d => d.Units)
            .Where(u => across.Of(new DocumentKey(u.Unit.Key, year, kind)) is null && u.Documents.Any(d => d.Key.Kind == kind))
            .Select(u => new LinkView(u.Unit.Today, PortalFiles.LinkTo(u.Documents[0].Home)))];
        return new AcrossSection($"{Text(year)} 年{kind.Word()}的公开情况", "", "单位", Columns, [.. documents.Select(RowOf)])
        {
            Notes =
            [
                $"预算法第十四条：{kind.Word()}批复后 {Text(PublicationDays.MostDays)} 日内公开。空着的，是单位没有写明日期。",
                "警告是程序核对出来请人看一看的地方，不等于有错；单位看过并写明理由的，列在「单位已说明」。",
            ],
            Apart = without.Count > 0 ? $"下面的单位在本站公布过别的年度，没有公布 {Text(year)} 年的{kind.Word()}。" : "",
            Others = without,
        };
    }

    private static string LeadOf(int year, DocumentKind kind, IReadOnlyList<DocumentEntry> documents)
    {
        var days = documents.Select(DaysOf).OfType<int>().ToList();
        var inTime = days.Count(d => d is >= 0 and <= PublicationDays.MostDays);
        var whole = documents.Count(d => d.State.Missing.Count + d.State.Empty.Count == 0);
        return $"{Text(year)} 年{kind.Word()} {Text(documents.Count)} 份，其中 {Text(whole)} 份没有缺少的内容；"
            + (days.Count == 0 ? "都没有同时写明批复和公开的日期。" : $"写明批复和公开日期的 {Text(days.Count)} 份，在批复后 {Text(PublicationDays.MostDays)} 日内公开的 {Text(inTime)} 份。");
    }

    private AcrossRow RowOf(DocumentEntry document)
    {
        var (state, checks) = (document.State, document.Folder + PageNames.FileOf(PageNames.ChecksPage));
        return new AcrossRow(document.Unit.Name, PortalFiles.LinkTo(document.Home),
        [
            new(document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "没有写日期"),
            new(DaysText(DaysOf(document))),
            new(string.Join("；", state.Missing)), new(string.Join("、", state.Empty)),
            new(Text(state.Open), document.Pages.Any(p => document.Folder + p.File == checks) ? PortalFiles.LinkTo(checks) : "", $"{document.Unit.Name}{document.Key.Kind.Word()}的警告"),
            new(Text(state.Acknowledged)),
            new(FormatsOf(document)),
        ])
        {
            About = across.AboutOf(document),
            Of = AcrossWords.OfOther(document),
        };
    }

    private static int? DaysOf(DocumentEntry document) =>
        document is { State.Approved: { } approved, Published: { } published } ? published.DayNumber - approved.DayNumber : null;

    private static string DaysText(int? days) => days switch
    {
        null => "",
        < 0 => "早于批复",
        > PublicationDays.MostDays => $"{Text(days.Value)}，超过 {Text(PublicationDays.MostDays)} 天",
        _ => Text(days.Value),
    };

    // What a table can be taken away as; what describes the files to programs is none of them.
    private static string FormatsOf(DocumentEntry document) => string.Join("、", document.Data
        .Select(f => f[(f.LastIndexOf('.') + 1)..].ToUpperInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
