using System.Collections.Concurrent;
using Disclosure.Core.Findings;

namespace Disclosure.Input.Sources;

/// <summary>
/// Files that are made something of more than once, such as an edition for each year, each opened and parsed once. Safe for several
/// threads. What is wrong with a file is told to everyone who asks for it.
/// </summary>
internal sealed class YamlShelf
{
    private readonly ConcurrentDictionary<string, Lazy<(YamlNode? Node, FindingList Findings)>> _files = new(StringComparer.Ordinal);

    /// <summary>What is in a file; null when there are findings instead.</summary>
    public YamlNode? Load(InputPath file, FindingList findings)
    {
        var (node, own) = _files.GetOrAdd(file.Path, _ => new(() =>
        {
            var list = new FindingList();
            return (YamlFile.Load(file, list), list);
        })).Value;
        findings.AddRange(own);
        return node;
    }
}
