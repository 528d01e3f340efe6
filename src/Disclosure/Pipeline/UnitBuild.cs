using System.Collections.Concurrent;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline.Changes;
using Disclosure.Site.Pages;
using Disclosure.Site.Portal;

namespace Disclosure.Pipeline;

/// <summary>
/// Builds what the site has of one unit: reads its documents, makes each beside what is kept of the others, and sets the years side by
/// side. One whose pages would be what they were stays as it lies in the site, with what is on record of it. Of one that is not to be made,
/// its pages lie in the site, and what the portal says of it comes from the input.
/// </summary>
internal sealed class UnitBuild
{
    private readonly BuildParts _build;
    private readonly UnitDocuments _documents;
    private readonly ConcurrentDictionary<DocumentKey, YearRecord> _figures;
    private readonly ConcurrentBag<FinishedDocument> _finished = [];

    private UnitBuild(BuildParts build, UnitDocuments documents, ConcurrentDictionary<DocumentKey, YearRecord> figures)
    {
        _build = build;
        _documents = documents;
        _figures = figures;
    }

    /// <summary>Builds the unit whose documents lie at these places, and says of each when it is made and dropped.</summary>
    public static void Run(BuildParts build, IReadOnlyList<BudgetPlace> places, Action made)
    {
        var unit = new UnitBuild(build, new UnitDocuments(build.Input, places, build.Below), new ConcurrentDictionary<DocumentKey, YearRecord>());
        var own = places[0].Unit;
        var isDepartment = build.Below.HasAny(own);
        var begun = build.Record.Begin(own.Key, isDepartment);
        unit.Read(places, begun);
        var years = UnitYears.Of(places, unit._figures);
        build.Cores.ForEach(places, place =>
        {
            unit.Finish(place, years, begun?.Of(place.Key));
            unit._documents.Finish(place);
            made();
        });
        if (begun?.HasSamePage == true && build.Lying.HasPageOf(own.Key)) build.Lying.KeepPageOf(own.Key);
        else unit.MakeOwnPage(own, years.History);
        build.Record.Finish(own.Key, build.Plan.MakesWholeUnits && places.All(build.Plan.IsChosen), isDepartment, unit._finished);
        build.Ledger.Add(unit.Found.Where(f => !build.Record.Keeps(f)));
    }

    /// <summary>Makes one document of a unit whose documents were all read, drops none, and gives what the portal says of it; null where it cannot be made.</summary>
    /// <param name="build">What it is made with.</param>
    /// <param name="documents">The documents of the unit.</param>
    /// <param name="figures">What is kept of those that could be read.</param>
    /// <param name="place">Which one is made.</param>
    public static DocumentEntry? Run(BuildParts build, UnitDocuments documents, ConcurrentDictionary<DocumentKey, YearRecord> figures, BudgetPlace place)
    {
        var unit = new UnitBuild(build, documents, figures);
        unit.Make(place, UnitYears.Of(documents.Places, figures));
        build.Ledger.Add(unit.Found);
        return unit._finished.Select(f => f.Entry).SingleOrDefault();
    }

    /// <summary>Reads a document, and keeps what others of its unit need of it.</summary>
    public static void Read(UnitDocuments documents, ConcurrentDictionary<DocumentKey, YearRecord> figures, BudgetPlace place)
    {
        if (documents.Read(place) is not { } budget) return;
        var book = new AddressBook(budget);
        figures[place.Key] = YearRecord.Of(book, budget);
        documents.TakeDown(budget, book);
    }

    // The page of the unit shows the figures of all years: where it has to be made, all are read.
    private void Read(IReadOnlyList<BudgetPlace> places, BegunUnit? begun)
    {
        var unread = begun is not null && (places.Count < 2 || _build.Lying.HasPageOf(places[0].Unit.Key))
            ? begun.Unread(UnitYears.Of(places, _figures).Beside)
            : new Dictionary<DocumentKey, YearRecord>();
        foreach (var (key, names) in unread) _figures[key] = names;
        Read([.. places.Where(p => !unread.ContainsKey(p.Key))]);
        begun?.Compare(_figures);
        if (!unread.Keys.All(key => begun!.Stays(key)))
        {
            Read([.. places.Where(p => unread.ContainsKey(p.Key))]);
            begun!.Compare(_figures);
        }
        _documents.FindCitations();
    }

    private void Read(IReadOnlyList<BudgetPlace> places) => _build.Cores.ForEach(places, place => Read(_documents, _figures, place));

    private IEnumerable<Finding> Found => _finished.SelectMany(f => f.Findings);

    private void Finish(BudgetPlace place, UnitYears years, FinishedDocument? staying)
    {
        if (staying is not null)
        {
            Stay(staying);
            return;
        }
        Make(place, years);
        if (_build.Plan.IsChosen(place)) _build.Ledger.Report(place.Key);
    }

    private void Stay(FinishedDocument document)
    {
        _build.Lying.Keep(document.Key);
        _build.Ledger.Pass();
        _finished.Add(document);
    }

    private void Make(BudgetPlace place, UnitYears years)
    {
        var findings = new FindingList();
        var shown = years.For(place.Key);
        var entry = _build.Plan.IsChosen(place) ? Render(place, shown, findings) : Keep(place, shown, findings);
        IReadOnlyList<string> seen = [.. _documents.SeenBy(place.Key).Concat(years.Beside(place.Key)).Select(k => k.Folder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        // What is at fault is known to all at once; warnings are on record when the unit is made, and held there alone.
        if (findings.HasErrors) _build.Ledger.Add(findings);
        _finished.Add(new FinishedDocument(place.Key, seen, entry, findings.HasErrors ? [] : [.. findings.Sorted()]));
        if (entry is not null) _build.Ledger.Report(new DocumentRecord(entry, _figures[place.Key]));
    }

    private DocumentEntry? Render(BudgetPlace place, UnitYears years, FindingList findings)
    {
        var budget = BudgetCheck.Run(_documents, place, _build.Downloads, findings);
        var before = BeforeOf(place, budget);
        var overview = budget is null ? [] : OverviewFinder.Of(budget.Budget, budget.Book, findings, before);
        // After the first error the rest is read for its findings only.
        if (budget is null || findings.HasErrors || !_build.Ledger.IsSound) return null;
        var printing = new FindingList();
        var entry = _build.Document.Make(budget, overview, new BudgetReasons(budget, overview, _figures[place.Key].Sections, before), years, printing);
        _build.Ledger.Add(printing);
        return entry;
    }

    // What cannot be read there is an error, for the portal would be wrong; where nothing else is made, so is all that is found.
    private DocumentEntry? Keep(BudgetPlace place, UnitYears years, FindingList findings)
    {
        var found = new FindingList();
        var budget = BudgetCheck.Run(_documents, place, _build.Downloads, found);
        if (budget is not null && _build.Plan.IsForRecords) OverviewFinder.Of(budget.Budget, budget.Book, found, BeforeOf(place, budget));
        if (budget is null || _build.Plan.IsForRecords) findings.AddRange(found);
        if (budget is null || findings.HasErrors || !_build.Ledger.IsSound) return null;
        return BudgetSummaries.OfKept(budget, _build.Site.ShowsChecks, _build.Downloads.FilesOf(budget.Budget), years.History, years.Keys, _build.Plan.IsThere);
    }

    // The same cells that the checks asked for.
    private AddressBook? BeforeOf(BudgetPlace place, CheckedBudget? budget) =>
        budget is not null && _documents.KeyBefore(place.Key) is { } key ? budget.Context.Others.Cells(key) : null;

    private void MakeOwnPage(Unit unit, UnitHistory history)
    {
        if (!_build.Ledger.IsSound || history.Records.Count < 2 || !_build.Plan.IsUnitChosen(unit.Key)) return;
        if (_build.Theme.Templates is { } templates) UnitPages.Render(templates, _build.Site, unit, history, _build.Sink);
    }
}
