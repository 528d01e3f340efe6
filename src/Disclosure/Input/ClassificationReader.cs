using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Reads a classification, <c>classifications/&lt;year&gt;/&lt;file&gt;.yaml</c>.</summary>
internal sealed class ClassificationReader(FindingList findings)
{
    /// <summary>The classification; null with findings when it cannot be read.</summary>
    public Classification? Read(InputPath file)
    {
        var before = findings.Errors;
        if (YamlFile.Load(file, findings) is not { } node) return null;
        var options = new KeyedReader(node, ClassificationKeys.All, findings);
        var opened = findings.Errors;
        var name = options.Text(ClassificationKeys.Name);
        options.Text(ClassificationKeys.Remark);
        var kind = options.Word(ClassificationKeys.Kind);
        var isComplete = options.Flag(ClassificationKeys.IsComplete);
        var levels = Levels(options);
        // Without sound levels every code would be a finding.
        var names = findings.Errors > opened || !options.IsComplete ? [] : Names(options, levels);
        return findings.Errors > before ? null : new Classification(name, levels, names) { Kind = kind, IsComplete = isComplete };
    }

    private List<ClassificationLevel> Levels(KeyedReader options)
    {
        var before = findings.Errors;
        var keys = options.Entries(ClassificationKeys.Levels).Select(e => ClassificationKeys.Level(e.Key)).ToList();
        var digits = new KeyedReader(options.Node(ClassificationKeys.Levels) ?? new YamlMap([], options.Place), new InputMapping(keys), findings);
        var levels = keys.Select(k => new ClassificationLevel(k.Name, digits.Count(k) ?? 1)).ToList();
        for (var i = 1; i < levels.Count && findings.Errors == before; i++)
        {
            if (levels[i].Digits > levels[i - 1].Digits) continue;
            findings.Error("bad-level", digits.PlaceOf(keys[i]), $"「{levels[i].Name}」的位数应当多于上一级「{levels[i - 1].Name}」。");
        }
        return levels;
    }

    private Dictionary<string, string> Names(KeyedReader options, List<ClassificationLevel> levels)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in options.Entries(ClassificationKeys.Subjects))
        {
            if (entry.Value is not YamlText { IsBlank: false } text)
            {
                findings.Error("wrong-type", entry.Value.Place, $"科目「{entry.Key}」应当有一个名称，实际是{entry.Value.Kind}。");
            }
            else if (!entry.Key.All(char.IsAsciiDigit) || Classification.LevelOf(entry.Key, levels) == 0)
            {
                findings.Error("bad-code", entry.KeyPlace,
                    $"编码「{entry.Key}」应当是 {string.Join("、", levels.Select(l => l.Digits))} 位数字。");
            }
            else
            {
                names[entry.Key] = text.Text;
            }
        }
        foreach (var entry in options.Entries(ClassificationKeys.Subjects).Where(e => names.ContainsKey(e.Key)))
        {
            if (Classification.ParentOf(entry.Key, levels) is not { } parent || names.ContainsKey(parent)) continue;
            findings.Error("missing-parent", entry.KeyPlace, $"编码「{entry.Key}」的上级「{parent}」不在本文件里。");
        }
        return names;
    }
}
