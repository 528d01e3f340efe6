using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Addressing;

/// <summary>The documents beside one: those of its unit, which its narrative may cite (<c>2023:表三/…</c>, <c>2024-final:表三/…</c>), and what those of units below say.</summary>
/// <param name="Keys">Gives those that are there, whether they can be read or not.</param>
/// <param name="Cells">Gives the cells of one of them; null when there are none to be had.</param>
public sealed record OtherDocuments(Func<IReadOnlyCollection<DocumentKey>> Keys, Func<DocumentKey, AddressBook?> Cells)
{
    /// <summary>
    /// What the units that belong to its own spend by their documents of the same year and kind, in the order of the names of their folders;
    /// none where a document does not have the figures of such units in its own (含所属单位).
    /// </summary>
    public Func<IReadOnlyList<UnitTotal>> Below { get; init; } = static () => [];

    /// <summary>For a document that is looked at by itself.</summary>
    public static readonly OtherDocuments None = new(() => [], _ => null);

    /// <summary>Why there are no cells of a document, in Chinese: it is not there, and then it is said which are; or it has errors.</summary>
    public string FaultOf(DocumentKey key)
    {
        var (there, name) = (Keys(), $"{key.Year} 年的{key.Kind.Word()}");
        if (there.Contains(key)) return $"{name}有错误，读不出来。";
        return there.Count == 0 ? $"没有 {name}。" : $"没有 {name}；这个单位有的是：{NameList.Of([.. there.Order().Select(k => k.Folder)])}。";
    }
}
