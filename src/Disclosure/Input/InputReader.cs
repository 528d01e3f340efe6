using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input.Contents;
using Disclosure.Input.Forms;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Reads an input folder: first what it holds, then budget by budget, so that none is kept longer than its reader wants.</summary>
internal sealed class InputReader
{
    private const string NoBudget = "no-budget";

    private readonly InputFolder _input;
    private readonly InputShelf _shelf;
    private readonly UnitReader _units;
    private readonly SectionKinds _kinds;

    /// <summary>A reader of the folder at <paramref name="path"/>, whose forms have the usual kinds of sections or these.</summary>
    public InputReader(string path, SectionKinds? kinds = null) : this(new InputFolder(path), kinds ?? UsualKinds.All)
    {
    }

    /// <summary>A reader of a folder, which findings call <paramref name="name"/>.</summary>
    public InputReader(IGivenFolder folder, string name) : this(new InputFolder(folder, name), UsualKinds.All)
    {
    }

    private InputReader(InputFolder input, SectionKinds kinds) : this(input, kinds, new InputShelf(input, kinds))
    {
    }

    private InputReader(InputFolder input, SectionKinds kinds, InputShelf shelf)
    {
        _kinds = kinds;
        _input = input;
        _shelf = shelf;
        _units = new UnitReader(input);
    }

    /// <summary>A reader of the same folder that reads units anew, and keeps what was read of editions and classifications.</summary>
    public InputReader Again() => new(_input, _kinds, _shelf);

    /// <summary>The portal.</summary>
    public SiteDescription ReadSite(FindingList findings) => IsMissing(findings) ? new SiteDescription() : new SiteReader(findings).Read(_input.Site);

    /// <summary>Whether there is no such folder; then a finding says how to begin.</summary>
    public bool IsMissing(FindingList findings)
    {
        if (!_input.Root.Find().IsMissing) return false;
        findings.Error("missing-folder", Place.Whole(_input.Root.Name), $"没有这个文件夹；{InputFolder.HowToBegin}。");
        return true;
    }

    /// <summary>
    /// The documents that the folder holds, in the order of their keys. <paramref name="unit"/> and <paramref name="year"/> keep only
    /// those; a finding says when there is none.
    /// </summary>
    /// <param name="unit">The only unit, or null.</param>
    /// <param name="year">The only year, or null.</param>
    /// <param name="findings">Receives what is wrong with the folders.</param>
    /// <param name="passed">The names of units that are passed over, as they are known to be sound; null for none.</param>
    public IReadOnlyList<BudgetPlace> List(string? unit, YearChoice? year, FindingList findings, IReadOnlyCollection<string>? passed = null)
    {
        var root = _input.Root.Find();
        if (_input.Root.IsRefused(root, findings)) return [];
        if (IsMissing(findings)) return [];
        RefuseOtherCase(findings);
        var units = _input.Units.Entries(findings);
        if (unit is not null && !units.Contains(unit, StringComparer.Ordinal))
        {
            findings.Error("unknown-unit", Place.Whole(_input.Units.Name), $"没有名为{Bracketed.Of(unit)}的单位文件夹{findings.Hint(unit, units)}。");
            return [];
        }
        // What they say of their departments depends on other units.
        foreach (var name in units.Intersect(passed ?? [], StringComparer.Ordinal)) _units.Read(name, findings);
        if (passed is { Count: > 0 }) units = [.. units.Except(passed, StringComparer.Ordinal)];
        var all = units.Where(u => unit is null || u == unit).SelectMany(u => List(u, findings)).ToList();
        List<BudgetPlace> kept = [.. all.Where(b => year is not { } choice || choice.Includes(b.Key))];
        if (kept.Count == 0 && passed is not { Count: > 0 } && !findings.HasErrors) findings.Error(NoBudget, Place.Whole(_input.Units.Name), NoneOf(year, all));
        return kept;
    }

    /// <summary>All documents that the folder holds, as <see cref="List(string?, YearChoice?, FindingList, IReadOnlyCollection{string}?)"/>; that there is none yet is no fault.</summary>
    public IReadOnlyList<BudgetPlace> ListIfAny(FindingList findings)
    {
        var listing = new FindingList();
        var places = List(null, null, listing);
        foreach (var finding in listing.Sorted().Where(f => f.Id != NoBudget)) findings.Add(finding);
        return places;
    }

    /// <summary>The names of the folders of units, whether they can be read or not.</summary>
    public IReadOnlyList<string> UnitNames() => _input.Units.Entries(new FindingList());

    /// <summary>The units that the folder holds, in the order of their names; what is wrong with one is said when the input is listed.</summary>
    public IReadOnlyList<Unit> Units()
    {
        var findings = new FindingList();
        return [.. UnitNames().Where(FolderNames.IsPlain).Select(n => _units.Read(n, findings))];
    }

    /// <summary>Reads one budget; null with findings when its edition cannot be had.</summary>
    public Budget? Read(BudgetPlace place, FindingList findings) =>
        new BudgetReader(_shelf, _kinds, place.Key, findings).Read(place.Unit, place.Folder);

    /// <summary>The documents of a unit that are there, whether they can be read or not.</summary>
    public IReadOnlyCollection<DocumentKey> KeysOf(Unit unit)
    {
        var folder = _input.Units.Under(unit.Key);
        // What is wrong with the folder is said when the input is listed.
        return [.. folder.Entries(new FindingList()).Where(n => folder.Under(n).Find().IsFolder).Select(n => DocumentKey.Of(unit.Key, n)).OfType<DocumentKey>()];
    }

    /// <summary>Where a document of a unit lies; null when there is none.</summary>
    public BudgetPlace? Find(Unit unit, DocumentKey key)
    {
        var folder = _input.Units.Under(key.Unit).Under(key.Folder);
        return folder.Find().IsFolder ? new BudgetPlace(unit, key, folder) : null;
    }

    private static string NoneOf(YearChoice? year, List<BudgetPlace> all)
    {
        if (year is not { } choice) return "里面还没有预算；请用「disclosure import」把第一份放进来，或者照填报指南建「单位/年度」文件夹。";
        IEnumerable<DocumentKind> kinds = choice.Kind is { } kind ? [kind] : all.Select(b => b.Key.Kind).Distinct().Order();
        var there = all.Select(b => b.Key.Folder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return $"里面没有 {choice.Year} 年度的{string.Join("或", kinds.Select(k => k.Word()))}；有的年度是：{string.Join("、", there)}。";
    }

    // Some systems would find them all the same, others not: the input is the same everywhere.
    private void RefuseOtherCase(FindingList findings)
    {
        string[] names = ["site.yaml", "units", "editions", "classifications"];
        foreach (var found in _input.Root.Entries(findings).Except(names, StringComparer.Ordinal))
        {
            if (names.FirstOrDefault(n => n.Equals(found, StringComparison.OrdinalIgnoreCase)) is not { } name) continue;
            findings.Error("bad-name", Place.Whole(_input.Root.Under(found).Name), $"名称的大小写不对，应当是「{name}」。");
        }
    }

    private IEnumerable<BudgetPlace> List(string key, FindingList findings)
    {
        var folder = _input.Units.Under(key);
        var found = folder.Find();
        if (folder.IsRefused(found, findings)) return [];
        if (!found.IsFolder || !FolderNames.IsPlain(key))
        {
            findings.Error("bad-name", Place.Whole(folder.Name), $"单位应当是一个文件夹，名称由小写字母、数字和「-」组成{FolderNames.Hint(key)}。");
            return [];
        }
        var unit = _units.Read(key, findings);
        var before = findings.Count;
        var entries = folder.Entries(findings).Where(n => n != "unit.yaml").ToList();
        // It would be left out of the site, and nobody would miss it.
        if (entries.Count == 0 && findings.Count == before)
        {
            findings.Error("no-year", Place.Whole(folder.Name), "这个单位还没有年度文件夹；请建立，名称是四位年度。暂不公开的单位，文件夹名称以「_」开头。");
        }
        return entries.Select(name => PlaceOf(unit, name, folder.Under(name), findings)).OfType<BudgetPlace>();
    }

    private static BudgetPlace? PlaceOf(Unit unit, string name, InputPath folder, FindingList findings)
    {
        var found = folder.Find();
        if (folder.IsRefused(found, findings)) return null;
        if (found.IsFolder && DocumentKey.Of(unit.Key, name) is { } key) return new BudgetPlace(unit, key, folder);
        findings.Error("bad-name", Place.Whole(folder.Name), $"单位文件夹里只能有 unit.yaml 和以四位年度命名的文件夹，决算的在年度后面加「-final」{HintOf(name)}。");
        return null;
    }

    // What has a year in it was meant as a folder of that year: 2024-budget, 2024年决算, 2024-Final.
    private static string HintOf(string name)
    {
        var digits = string.Concat(name.TakeWhile(char.IsAsciiDigit));
        if (digits.Length == name.Length || DocumentKey.Of("", digits) is not { } budget) return "";
        var final = budget with { Kind = DocumentKind.FinalAccounts };
        var isFinal = name.Contains(DocumentKind.FinalAccounts.Word(), StringComparison.Ordinal);
        return NearestName.Words(isFinal ? final.Folder : NearestName.Of(name, [budget.Folder, final.Folder]) ?? budget.Folder);
    }
}

/// <summary>A document that the input holds, not yet read.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Key">Which one it is.</param>
/// <param name="Folder">Where it lies.</param>
internal sealed record BudgetPlace(Unit Unit, DocumentKey Key, InputPath Folder)
{
    /// <summary>Its year.</summary>
    public int Year => Key.Year;
}
