using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input.Contents;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>The editions, classifications and units that an input folder has, for who has no document in it yet.</summary>
/// <param name="folder">The folder.</param>
/// <param name="name">What findings call it.</param>
internal sealed class InputForms(IGivenFolder folder, string name)
{
    private readonly InputFolder _input = new(folder, name);
    private readonly InputShelf _shelf = new(new InputFolder(folder, name), UsualKinds.All);

    /// <summary>The names of the editions.</summary>
    public IReadOnlyList<string> EditionNames(FindingList findings) =>
        [.. _input.Editions.Entries(findings).Where(n => FolderNames.IsPlain(n) && _input.Editions.Under(n).Find().IsFolder)];

    /// <summary>An edition for a year; null with findings.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="year">The year.</param>
    /// <param name="findings">Takes why it cannot be had.</param>
    /// <param name="units">The units of the amounts of the document where they are others than the edition's, or null.</param>
    public Edition? Edition(string key, int year, FindingList findings, AmountUnits? units = null) => _shelf.Edition(key, year, units ?? AmountUnits.OfEdition, Place.Whole(_input.Editions.Name), findings);

    /// <summary>A classification of a year by the name of its file; null where there is none, and with findings where it cannot be read.</summary>
    public Classification? Classification(string file, int year, FindingList findings)
    {
        var path = PathOf(file, year);
        return !FolderNames.IsPlain(file) || path.Find().IsMissing ? null : new ClassificationReader(findings).Read(path);
    }

    /// <summary>The text of that file; null where there is none.</summary>
    public string? ClassificationText(string file, int year) => PathOf(file, year).Find().IsFile ? SourceFile.Load(PathOf(file, year), new FindingList()) : null;

    /// <summary>The years that have that classification, the latest first.</summary>
    public IReadOnlyList<int> YearsOf(string file, FindingList findings) => [.. _input.Classifications.Entries(findings)
        .Select(y => int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)
        .Where(y => y > 0 && PathOf(file, y).Find().IsFile).OrderDescending()];

    /// <summary>The name of a unit; blank where it has none yet.</summary>
    public string UnitName(string unit, FindingList findings)
    {
        var file = _input.Units.Under(unit).Under("unit.yaml");
        return file.Find().IsMissing || YamlFile.Load(file, findings) is not { } node ? "" : new KeyedReader(node, UnitKeys.All, findings).Text(UnitKeys.Name);
    }

    /// <summary>The name of a unit as a person knows it; blank where it has none yet, or that of its folder, which is written where a source does not say one.</summary>
    public string KnownName(string unit, FindingList findings) => UnitName(unit, findings) is var name && name != unit ? name : "";

    /// <summary>Says which of the folders are there that an import reads and cannot be looked into.</summary>
    /// <param name="unit">The folder of the unit.</param>
    /// <param name="findings">Takes the faults.</param>
    public void CheckFolders(string unit, FindingList findings)
    {
        foreach (var own in new[] { _input.Editions, _input.Classifications, _input.Units, _input.Units.Under(unit) })
        {
            if (!findings.HasErrors && !own.Find().IsMissing) own.Entries(findings);
        }
    }

    private InputPath PathOf(string file, int year) => _input.Classifications.Under(year.ToString(CultureInfo.InvariantCulture)).Under(file + ".yaml");
}
