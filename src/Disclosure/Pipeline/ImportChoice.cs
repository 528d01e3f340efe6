using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Import.Recognition;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>Chooses the edition that a source is made to.</summary>
internal static class ImportChoice
{
    private const double Near = 0.02;
    private const string Drafting = "要照这份文件拟一套新的，写 --new-edition 名称";

    /// <summary>The edition held against the source; null with a finding when none fits, or the one named cannot be had. One that a person named is taken over from the program where the input lacks it.</summary>
    public static EditionMatch? Of(ImportOptions options, AdoptedForms forms, IReadOnlyList<SourceTable> tables, FindingList findings)
    {
        if (options.Edition is { } named)
        {
            return forms.Named(named, options.Key.Year, findings) is { } edition ? EditionMatch.Of(edition, tables) : null;
        }
        var best = All(options, forms.Forms, tables, findings);
        if (best.Count > 0 && best[0].Fits && !IsTie(best, options)) return best[0];
        findings.Error("no-edition", Place.Whole(Files.GivenName.Of(options.Files[0])), best.Count > 0 && best[0].Fits
            ? $"版式「{best[0].Edition.Key}」和「{best[1].Edition.Key}」一样合适；请用 --edition 指明一套。"
            : NoneFits(options, forms, tables, best.FirstOrDefault()));
        return null;
    }

    private static string NoneFits(ImportOptions options, AdoptedForms forms, IReadOnlyList<SourceTable> tables, EditionMatch? nearest)
    {
        var own = nearest is null ? "数据里还没有版式。" : $"没有合适的版式。最接近的是「{nearest.Edition.Key}」：{nearest.Words()}。";
        var lacking = forms.Lacking;
        var shipped = lacking.Count == 0 ? null : All(options, forms.WithShipped, tables).Find(m => lacking.Contains(m.Edition.Key, StringComparer.Ordinal));
        if (shipped is { Fits: true })
        {
            return $"{own}程序自带的「{shipped.Edition.Key}」（{shipped.Edition.Name}）合适：{shipped.Words()}。要用它，加上 --edition {shipped.Edition.Key} 再导入一次，版式会一起写进 editions；{Drafting}。";
        }
        var use = nearest is null ? "" : $"要用它就写 --edition {nearest.Edition.Key}；";
        var others = shipped is null ? "" : $"程序还自带 {string.Join("、", lacking)}，都不合适；要用其中一套，也写 --edition 名称，版式会一起写进 editions。";
        return $"{own}{use}{Drafting}。{others}";
    }

    /// <summary>All editions held against the source, the one that fits best first.</summary>
    /// <param name="options">What is imported.</param>
    /// <param name="forms">The editions.</param>
    /// <param name="tables">The tables of the source.</param>
    /// <param name="findings">Takes why the editions cannot be listed; null where that was said.</param>
    public static List<EditionMatch> All(ImportOptions options, InputForms forms, IReadOnlyList<SourceTable> tables, FindingList? findings = null)
    {
        var all = new List<EditionMatch>();
        foreach (var name in forms.EditionNames(findings ?? new FindingList()))
        {
            // One that cannot be read is no obstacle to the others.
            if (forms.Edition(name, options.Key.Year, new FindingList()) is { } read) all.Add(EditionMatch.Of(read, tables));
        }
        return [.. all.OrderByDescending(m => m.Score).ThenByDescending(m => IsOfKind(m.Edition, options)).ThenByDescending(m => m.Lines).ThenBy(m => m.Edition.Key, StringComparer.Ordinal)];
    }

    /// <summary>The same with the units of amounts that are printed: the one of most tables, and those of single ones, where they are others than the edition's.</summary>
    public static EditionMatch WithUnit(EditionMatch match, ImportOptions options, InputForms forms, IReadOnlyList<SourceTable> tables)
    {
        var whole = match.OtherUnits.Select(u => With(new AmountUnits(u, []))).OfType<EditionMatch>().Prepend(match).MaxBy(m => m.AgreeingUnits)!;
        return whole.TableUnits is { Count: > 0 } single ? With(new AmountUnits(whole.AmountUnits.Usual, single)) ?? whole : whole;

        EditionMatch? With(AmountUnits units) =>
            forms.Edition(match.Edition.Key, options.Key.Year, new FindingList(), units) is { } edition ? EditionMatch.Of(edition, tables) with { AmountUnits = units } : null;
    }

    private static bool IsTie(List<EditionMatch> best, ImportOptions options) => best.Count > 1
        && best[0].Score - best[1].Score < Near && IsOfKind(best[0].Edition, options) == IsOfKind(best[1].Edition, options) && best[0].Score - best[1].Score <= 0
        && best[0].Lines == best[1].Lines;

    private static bool IsOfKind(Edition edition, ImportOptions options) => edition.Document.Contains(options.Key.Kind.Word(), StringComparison.Ordinal);
}
