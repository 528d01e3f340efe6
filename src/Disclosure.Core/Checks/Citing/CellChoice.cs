using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Citing;

/// <summary>The one cell that an amount is, or why none can be told.</summary>
/// <param name="Cell">The cell; null when there is none, or several.</param>
/// <param name="Reason">Why there is none, in Chinese.</param>
internal readonly record struct CellChoice(LocatedCell? Cell, string Reason)
{
    /// <summary>Chooses among cells with the value of an amount.</summary>
    /// <param name="subject">What the amount is said to be of.</param>
    /// <param name="alike">The cells that have its value.</param>
    /// <param name="isFinal">Whether the document is of what was spent.</param>
    /// <param name="section">The table that the section explains; null for none.</param>
    /// <param name="last">The table that the section cited last; null for none.</param>
    public static CellChoice Of(FigureSubject subject, IReadOnlyList<CellNames> alike, bool isFinal, TableForm? section, TableForm? last)
    {
        if (alike.Count == 0) return new(null, CitingWords.NoCell);
        var ofYear = alike.Where(c => c.Year == subject.Year).ToList();
        if (ofYear.Count == 0) return new(null, CitingWords.OtherYear(subject.Year, alike));
        var ofKind = ofYear.Where(c => SubjectFit.IsOfKind(subject, c, isFinal)).ToList();
        if (ofKind.Count == 0) return new(null, CitingWords.OtherKind(subject.IsSpending, ofYear));
        var (required, mentioned) = (subject.Required, Scopes.Within(subject.Mentioned));
        var fitting = ofKind.Select(c => SubjectFit.Of(subject, required, mentioned, c)).OfType<SubjectFit>().ToList();
        if (fitting.Count == 0) return new(null, CitingWords.OtherSubject(ofKind));
        Narrow(fitting, f => f.Cell.Cell.Table.Form.Key == section?.Key);
        Narrow(fitting, f => f.IsExact);
        Narrow(fitting, f => f.Cell.Cell.Table.Form.Key == last?.Key);
        if (!fitting[0].IsExact) NarrowByWords(fitting);
        return fitting is [var only] ? new(only.Cell.Cell, "") : new(null, CitingWords.Several([.. fitting.Select(f => f.Cell)]));
    }

    // Where nothing is called just so: the longest name; a row that is called so before the total of a table that is; the section that says least else.
    private static void NarrowByWords(List<SubjectFit> fitting)
    {
        var most = fitting.Max(f => f.Named);
        Narrow(fitting, f => f.Named == most);
        Narrow(fitting, f => f.Cell.Row.Length > 0);
        var least = fitting.Min(f => f.Unsaid);
        Narrow(fitting, f => f.Unsaid == least);
    }

    // To those that something holds of, where it holds of any.
    private static void Narrow(List<SubjectFit> fitting, Predicate<SubjectFit> holds)
    {
        if (fitting.Exists(holds)) fitting.RemoveAll(f => !holds(f));
    }
}
