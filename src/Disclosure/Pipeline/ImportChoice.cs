using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Import.Recognition;
using Disclosure.Input;
using Disclosure.Starting;

namespace Disclosure.Pipeline;

/// <summary>Chooses the edition that a source is made to.</summary>
internal static class ImportChoice
{
    private const double Near = 0.02;

    // One that a person named and that fits so well is not compared with others; and so much better another fits that is told.
    private const double Good = 0.8;
    private const double Clearly = 0.15;

    /// <summary>The edition held against the source; null with a finding when none fits, or the one named cannot be had.</summary>
    public static EditionMatch? Of(ImportOptions options, InputForms forms, IReadOnlyList<SourceTable> tables, FindingList findings)
    {
        if (options.Edition is { } named)
        {
            if (forms.Edition(named, options.Key.Year, findings) is { } edition) return WithBetter(EditionMatch.Of(edition, tables), options, forms, tables);
            if (ShippedInput.Editions.Contains(named, StringComparer.Ordinal) && !forms.EditionNames(new FindingList()).Contains(named, StringComparer.Ordinal))
            {
                findings.Error("shipped-edition", Place.Whole(GivenNameOf(options)), $"「{named}」是程序自带的版式，这份数据里还没有：{HowToTake(named)}。");
            }
            return null;
        }
        var best = All(options, forms, tables, findings);
        if (best.Count > 0 && best[0].Fits && !IsTie(best, options)) return best[0];
        var place = Place.Whole(GivenNameOf(options));
        findings.Error("no-edition", place, best.Count == 0
            ? "数据里还没有版式；请用 --new-edition 起个名字，照这份文件拟一套。"
            : best[0].Fits
                ? $"版式「{best[0].Edition.Key}」和「{best[1].Edition.Key}」一样合适；请用 --edition 指明一套。"
                : $"没有合适的版式。最接近的是「{best[0].Edition.Key}」：{best[0].Words()}。要用它就写 --edition {best[0].Edition.Key}；要照这份文件拟一套新的，写 --new-edition 名称。{OthersShipped(forms)}");
        return null;
    }

    private static string OthersShipped(InputForms forms)
    {
        List<string> others = [.. ShippedInput.Editions.Except(forms.EditionNames(new FindingList()), StringComparer.Ordinal)];
        return others.Count == 0 ? "" : $"程序还自带 {string.Join("、", others)}；{HowToTake("名称")}。";
    }

    private static string HowToTake(string edition) =>
        $"用「disclosure init 新文件夹 --edition {edition}」写到一个空文件夹里，再把其中 input 下面的 editions 和 classifications 拷过来";

    // The one that fits best first.
    private static List<EditionMatch> All(ImportOptions options, InputForms forms, IReadOnlyList<SourceTable> tables, FindingList findings)
    {
        var all = new List<EditionMatch>();
        foreach (var name in forms.EditionNames(findings))
        {
            // One that cannot be read is no obstacle to the others.
            if (forms.Edition(name, options.Key.Year, new FindingList()) is { } read) all.Add(EditionMatch.Of(read, tables));
        }
        return [.. all.OrderByDescending(m => m.Score).ThenByDescending(m => IsOfKind(m.Edition, options)).ThenByDescending(m => m.Lines).ThenBy(m => m.Edition.Key, StringComparer.Ordinal)];
    }

    // A person may have named the wrong one.
    private static EditionMatch WithBetter(EditionMatch named, ImportOptions options, InputForms forms, IReadOnlyList<SourceTable> tables) => named.Score > Good ? named
        : All(options, forms, tables, new FindingList()).Find(m => m.Fits && m.Score > named.Score + Clearly) is { } better ? named with { Better = better } : named;

    /// <summary>The same with the unit of amounts that most of its tables print, where that is another than the edition's.</summary>
    public static EditionMatch WithUnit(EditionMatch match, ImportOptions options, InputForms forms, IReadOnlyList<SourceTable> tables)
    {
        var others = match.OtherUnits.Select(u => (Unit: u, Edition: forms.Edition(match.Edition.Key, options.Key.Year, new FindingList(), u)))
            .Where(o => o.Edition is not null).Select(o => EditionMatch.Of(o.Edition!, tables) with { AmountUnit = o.Unit, Better = match.Better });
        return others.Prepend(match).MaxBy(m => m.AgreeingUnits)!;
    }

    private static bool IsTie(List<EditionMatch> best, ImportOptions options) => best.Count > 1
        && best[0].Score - best[1].Score < Near && IsOfKind(best[0].Edition, options) == IsOfKind(best[1].Edition, options) && best[0].Score - best[1].Score <= 0
        && best[0].Lines == best[1].Lines;

    private static bool IsOfKind(Edition edition, ImportOptions options) => edition.Document.Contains(Core.Documents.DocumentKindWords.Word(options.Key.Kind), StringComparison.Ordinal);

    private static string GivenNameOf(ImportOptions options) => Files.GivenName.Of(options.Files[0]);
}
