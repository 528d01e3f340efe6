using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>
/// The files of an edition, with those of the editions that it is based on (基于): its own <c>edition.yaml</c> over theirs, and of each
/// table the nearest file of its name.
/// </summary>
internal sealed class EditionFiles(InputFolder input, YamlShelf shelf, FindingList findings)
{
    // An edition for a year, of a kind, of a place, of the country: nobody follows more.
    private const int Most = 5;

    private readonly List<string> _chain = [];

    /// <summary>What the edition says in all; null when it, or one that it is based on, cannot be read. The findings say why.</summary>
    public YamlNode? Load(string key)
    {
        _chain.Add(key);
        if (shelf.Load(input.Editions.Under(key).Under("edition.yaml"), findings) is not { } own) return null;
        if (own is not YamlMap map || map.Entries.FirstOrDefault(e => e.Key == EditionKeys.Basis.Name) is not { Value: var basis }) return own;
        return BasisOf(basis) is { } name && Load(name) is { } below ? new EditionMerge(findings).Of(below, map) : null;
    }

    /// <summary>The file of a table: the edition's own, or that of the nearest one below it that has it.</summary>
    public InputPath Table(string table)
    {
        var files = _chain.Select(e => input.Editions.Under(e).Under(table + ".yaml")).ToList();
        var found = files.FindIndex(f => !f.Find().IsMissing);
        return files[Math.Max(found, 0)];
    }

    private string? BasisOf(YamlNode node)
    {
        var name = node is YamlText { IsBlank: false } text ? text.Text : "";
        var editions = input.Editions.Entries(findings).Except(_chain, StringComparer.Ordinal);
        if (_chain.Contains(name, StringComparer.Ordinal))
        {
            findings.Error("bad-basis", node.Place, $"版式不能基于自己：{string.Join("、", _chain.Append(name).Select(e => $"「{e}」"))}连成了一圈。");
        }
        else if (!FolderNames.IsPlain(name) || !input.Editions.Under(name).Find().IsFolder)
        {
            findings.Error("unknown-edition", node.Place,
                $"「{EditionKeys.Basis.Name}」应当是另一套版式的文件夹名，没有名为{(name.Length > 0 ? Bracketed.Of(name) : node.Kind)}的版式{findings.Hint(name, editions)}。");
        }
        else if (_chain.Count >= Most)
        {
            findings.Error("bad-basis", node.Place, $"版式一套基于一套，最多 {Most} 套；这里是第 {Most + 1} 套。");
        }
        else
        {
            return name;
        }
        return null;
    }
}
