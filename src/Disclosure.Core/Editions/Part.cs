namespace Disclosure.Core.Editions;

/// <summary>A part of the document, in the official order: prose, or tables.</summary>
/// <param name="Key">The name of its file and page.</param>
/// <param name="Title">Its printed title; may hold <c>{单位}</c>.</param>
/// <param name="ShortName">Its name in navigation.</param>
/// <param name="Tables">The keys of its tables; empty for prose.</param>
public sealed record Part(string Key, string Title, string ShortName, IReadOnlyList<string> Tables)
{
    /// <summary>For prose: what it must speak of (应有), a word or phrase each; none when nothing is prescribed.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Whether it is narrative, written in Markdown.</summary>
    public bool IsProse => Tables.Count == 0;
}
