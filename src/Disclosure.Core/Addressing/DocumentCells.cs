using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>
/// Whose cells an address names: those of the document that it stands in, or of another of its unit, which is written before it
/// (<c>2023:表三/…</c>, <c>2024-final:表三/…</c>).
/// </summary>
/// <param name="own">The document that it stands in.</param>
/// <param name="book">Its cells.</param>
/// <param name="others">The documents of its unit.</param>
public sealed class DocumentCells(DocumentKey own, AddressBook book, OtherDocuments others)
{
    /// <summary>Why the last document that was asked for could not be had, in Chinese; blank when it could.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>The document that an address begins with, and how long its words are; null when it begins with none.</summary>
    public static (DocumentKey Key, int Length)? PrefixOf(string unit, string address)
    {
        var at = address.IndexOf(':', StringComparison.Ordinal);
        return at > 0 && at < address.Length - 1 && DocumentKey.Of(unit, address[..at]) is { } key ? (key, at + 1) : null;
    }

    /// <summary>The cells to look in, the address as it is there, and the document when it is another; null when that cannot be had.</summary>
    public (AddressBook Book, CellPattern Pattern, DocumentKey? Other)? Of(CellPattern pattern)
    {
        Fault = "";
        if (PrefixOf(own.Unit, pattern.Text) is not var (key, length)) return (book, pattern, null);
        if (others.Cells(key) is { } other) return (other, Without(length, pattern), key);
        Fault = others.FaultOf(key);
        return null;
    }

    /// <summary>Adds the cells that fit to a list, each with its document when that is another; none when it cannot be had.</summary>
    internal void Find(CellPattern pattern, Bindings known, List<LocatedCell> found)
    {
        if (Of(pattern) is not var (cells, rest, other)) return;
        var before = found.Count;
        PatternMatch.Find(cells, rest, known, found);
        if (other is null) return;
        for (var i = before; i < found.Count; i++) found[i] = found[i] with { Other = other };
    }

    private static CellPattern Without(int length, CellPattern pattern)
    {
        // The address of one cell is looked up as it is written.
        var steps = pattern.Steps;
        if (steps.Length == 0) return pattern with { Text = pattern.Text[length..] };
        return new CellPattern(pattern.Text[length..], steps.SetItem(0, steps[0] with { Text = steps[0].Text[Math.Min(length, steps[0].Text.Length)..] }));
    }
}
