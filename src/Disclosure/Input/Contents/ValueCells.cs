using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Finds the column that an entry of a row names.</summary>
internal static class ValueCells
{
    /// <summary>The column, or null with a finding that names the nearest one the unit may write.</summary>
    public static Leaf? Find(GridForm form, YamlEntry entry, Func<Leaf, bool> isWritten, FindingList findings)
    {
        var leaf = form.FindLeaf(entry.Key);
        if (leaf is not null && isWritten(leaf)) return leaf;
        if (leaf is not null)
        {
            findings.Error("unknown-column", entry.KeyPlace, $"「{leaf.Name}」栏由程序印出，数据里不写。");
            return null;
        }
        var names = form.Leaves.Where(isWritten).Select(l => l.Name).ToList();
        var hint = entry.Key.Length > 0 && entry.Key.All(c => c is >= '0' and <= '9' or '.')
            ? "；数字里有逗号时要给整个数字加引号，如 \"1,234.50\""
            : findings.Hint(entry.Key, names);
        findings.Error("unknown-column", entry.KeyPlace, $"没有名为{Bracketed.Of(entry.Key)}的栏{hint}。可用的有：{NameList.Of(names)}。");
        return null;
    }
}
