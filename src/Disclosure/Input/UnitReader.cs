using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Reads what a unit is called and where it belongs, <c>unit.yaml</c>.</summary>
internal sealed class UnitReader(InputFolder input)
{
    private readonly YamlShelf _files = new();

    /// <summary>The unit in a folder; called by the folder's name where its file cannot be read, and findings say why.</summary>
    public Unit Read(string key, FindingList findings)
    {
        if (_files.Load(FileOf(key), findings) is not { } node) return new Unit(key, key, "");
        var options = new KeyedReader(node, UnitKeys.All, findings);
        return new Unit(key, options.Text(UnitKeys.Name), options.Text(UnitKeys.ShortName))
        {
            Department = Department(key, options, findings),
            Category = options.Text(UnitKeys.Category),
            Order = options.Has(UnitKeys.Order) ? options.Count(UnitKeys.Order) : null,
        };
    }

    private InputPath FileOf(string key) => input.Units.Under(key).Under("unit.yaml");

    // A name has Chinese in it, a folder has none: what is written without any is meant as a folder.
    private string Department(string key, KeyedReader options, FindingList findings)
    {
        var text = options.Text(UnitKeys.Department);
        if (text.Length == 0 || !text.All(char.IsAscii)) return text;
        var place = options.ValuePlace(UnitKeys.Department);
        var units = input.Units.Entries(new FindingList());
        if (text == key) findings.Error("unknown-unit", place, $"「{key}」的「{UnitKeys.Department.Name}」是它自己；没有主管部门的，不写这一项。");
        else if (!units.Contains(text, StringComparer.Ordinal))
        {
            findings.Error("unknown-unit", place, $"没有名为{Bracketed.Of(text)}的单位文件夹{findings.Hint(text, units.Where(u => u != key))}；主管部门不在这里公开的，写它的全称。");
        }
        else if (AboveOf(text) is { Length: > 0 } above)
        {
            findings.Error("unknown-unit", place, $"主管部门「{text}」自己还有主管部门{Bracketed.Of(above)}；这里应当写最上面的一级。");
        }
        return text;
    }

    // What is wrong with the department's own file is said where that is read.
    private string AboveOf(string department) => _files.Load(FileOf(department), new FindingList()) is YamlMap map
        && map.Entries.FirstOrDefault(e => e.Key == UnitKeys.Department.Name)?.Value is YamlText text ? text.Text : "";
}
