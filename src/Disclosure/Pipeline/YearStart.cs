using Disclosure.Core.Carrying;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>Makes a document of a new year from one of an earlier year: its folder, whole or not at all, and the classifications that are not there yet.</summary>
internal sealed class YearStart
{
    private readonly YearOptions _options;
    private readonly InputReader _reader;
    private readonly FindingList _findings = new();
    private readonly Place _place;

    private YearStart(YearOptions options)
    {
        _options = options;
        _reader = new InputReader(options.Input);
        _place = Place.Whole($"{GivenName.Of(options.Input)}/units/{options.Key.Unit}/{options.Key.Folder}");
    }

    /// <summary>Makes it; what stands in the way is an error, and then nothing is written.</summary>
    public static YearStartResult Run(YearOptions options)
    {
        var start = new YearStart(options);
        var made = start.Make();
        return new YearStartResult(start._findings.Sorted(), start._findings.HasErrors ? null : made);
    }

    private YearReport? Make()
    {
        if (Find() is not { } source) return null;
        var own = new FindingList();
        var budget = _reader.Read(source, own);
        if (budget is null || own.HasErrors)
        {
            _findings.AddRange(own);
            _findings.Error("new-faulty", Place.Whole(source.Folder.Name), $"照着做的 {source.Key.Folder} 有错误，没有新建；请先改好。");
            return null;
        }
        var forms = new YearForms(_options, source, _findings);
        if (forms.Edition is not { } edition || forms.Classifications() is not { } classifications) return null;
        var document = CarriedDocument.Of(budget, edition, classifications, _options.Key.Year);
        var files = new YearFiles(source, budget, edition, document, forms.AmountUnits).All();
        YearWriting.Write(_options, files, forms.Files, _findings);
        return new YearReport(source.Key.Folder, document, files, [.. forms.Copied], budget.Publication.Acknowledgements.Count + budget.Publication.Corrections.Count) { Adopted = forms.Adopted };
    }

    private BudgetPlace? Find()
    {
        var listing = new FindingList();
        var places = _reader.List(_options.Key.Unit, null, listing);
        // That there is no year yet is said below, with what to do.
        foreach (var finding in listing.Sorted().Where(f => f.Id is not ("no-year" or "no-budget"))) _findings.Add(finding);
        if (_findings.HasErrors) return null;
        if (places.Any(p => p.Key == _options.Key))
        {
            _findings.Error("new-exists", _place, "这个年度已经有了，没有动它；请另写一个年度。");
            return null;
        }
        var earlier = places.Where(p => p.Key.Kind == _options.Key.Kind && p.Year < _options.Key.Year).ToList();
        var found = _options.From is { } year ? earlier.Find(p => p.Year == year) : earlier.MaxBy(p => p.Year);
        if (found is null)
        {
            var there = earlier.Count == 0 ? $"这个单位还没有更早的{_options.Key.Kind.Word()}；第一份用「disclosure import」放进来，或者照填报指南建" : $"有的是：{string.Join("、", earlier.Select(p => p.Key.Folder))}";
            _findings.Error("new-source", _place, $"没有可以照着做的{(_options.From is { } asked ? $" {DocumentKey.FolderOf(asked, _options.Key.Kind)}" : "年度")}；{there}。");
        }
        return found;
    }
}

/// <summary>What making a year found and did.</summary>
/// <param name="Findings">What stood in the way, by place.</param>
/// <param name="Report">What was made; null when nothing was.</param>
internal sealed record YearStartResult(IReadOnlyList<Finding> Findings, YearReport? Report);

/// <summary>What was made of a new year.</summary>
/// <param name="Source">The folder that it was made from.</param>
/// <param name="Document">What became of the document.</param>
/// <param name="Files">The files by their path in the folder of the year, with their text.</param>
/// <param name="Copied">The classifications that were copied, by their path in the input.</param>
/// <param name="Left">How many acknowledgements and corrections were left behind: they are of the other year.</param>
internal sealed record YearReport(string Source, CarriedDocument Document, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Copied, int Left)
{
    /// <summary>The editions that were taken over from the program: the one that was asked for, and those that it is based on.</summary>
    public IReadOnlyList<string> Adopted { get; init; } = [];
}
