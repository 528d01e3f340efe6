using Disclosure.Core.Amounts;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Site.Charts;

namespace Disclosure.Site.Portal;

/// <summary>How the pages over all units say a figure, a change, and what a link leads to.</summary>
internal static class AcrossWords
{
    /// <summary>What is to be minded of amounts in one unit.</summary>
    public static IEnumerable<string> NotesOf(CommonUnit unit)
    {
        if (unit.Converted.Count > 0) yield return $"原表以{string.Join("、", unit.Converted)}为单位的，换算成{unit.Name}，保留两位小数；点开是原表里的数。";
    }

    /// <summary>A figure of a document as a cell that leads to it, with what it is.</summary>
    public static AcrossCell CellOf(DocumentEntry document, RecordedFigure? figure, CommonUnit unit, string what) => figure is null
        ? new AcrossCell("")
        : new AcrossCell(unit.Text(figure), PortalFiles.LinkTo(document.Folder + figure.Link), $"{document.Unit.Name}{document.Key.Kind.Word()} {what}");

    /// <summary>What is said of the link to final accounts: the budget of the unit may stand on the same page. Blank for a budget.</summary>
    public static string OfOther(DocumentEntry document) => document.Key.Kind == DocumentKind.AnnualBudget ? "" : document.Key.Kind.Word();

    /// <summary>A change in per cent with its sign, which can be sorted; blank where there is none.</summary>
    public static string RateOf(AmountChange? change)
    {
        if (change is null || change.Now == change.Earlier) return change is null ? "" : AmountChange.Same;
        var rate = Share.OfChange(Math.Abs(change.Now - change.Earlier), change.Earlier);
        return rate.Length == 0 ? "" : (change.Now < change.Earlier ? SideBySideHtml.Minus : '+') + rate;
    }
}
