using Disclosure.Core.Editions;
using Disclosure.Import.Accounts;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>The subjects of one classification while a document is placed: those that it has, and those that the document adds.</summary>
internal sealed class SubjectBook
{
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, AddedSubject> _added = new(StringComparer.Ordinal);
    private readonly ImportJournal _journal;
    private ILookup<string, string>? _byName;

    /// <summary>A book that begins with the subjects of a classification, and with what was added in a first reading.</summary>
    public SubjectBook(Classification classification, ImportJournal journal, IReadOnlyCollection<AddedSubject>? earlier = null)
    {
        Classification = classification;
        _journal = journal;
        _names = classification.Subjects.ToDictionary(s => s.Code, s => s.Name, StringComparer.Ordinal);
        foreach (var subject in earlier ?? []) (_names[subject.Code], _added[subject.Code]) = (subject.Name, subject);
    }

    /// <summary>The classification that it began with.</summary>
    public Classification Classification { get; }

    /// <summary>What the document adds.</summary>
    public IReadOnlyCollection<AddedSubject> Added => _added.Values;

    /// <summary>Whether a text has as many digits as a code of some level.</summary>
    public bool IsCode(string text) => text.Length > 0 && text.All(char.IsAsciiDigit) && Classification.LevelOf(text, Classification.Levels) > 0;

    /// <summary>The name of a code; null when it is not known.</summary>
    public string? NameOf(string code) => _names.GetValueOrDefault(code);

    /// <summary>Takes a printed row: a code that is not known is added, a name that differs is noted, and so are figures that got into it.</summary>
    public void Take(string code, string name, Origin origin)
    {
        var (plain, amounts) = NameFigures.Split(name);
        if (_names.TryGetValue(code, out var known) && IsNamed(code, known))
        {
            if (name.Length == 0 || Folded.Bare(known) == Folded.Bare(name)) return;
            _journal.LeftInName(origin, name, NameFigures.Lost(name, known).Where(f => f != code));
            if (Folded.Bare(known) != Folded.Bare(plain)) _journal.Renamed(origin, $"{code} {name}", known);
            return;
        }
        if (known is not null && plain.Length == 0) return;
        AddAbove(code, origin);
        Add(code, plain.Length > 0 ? plain : code, origin, plain.Length > 0);
        _journal.LeftInName(origin, name, amounts);
    }

    // Where an earlier document or row had no name, its code stands in its place.
    private bool IsNamed(string code, string name) => name != code && (!_added.TryGetValue(code, out var added) || added.IsPrinted);

    private void AddAbove(string code, Origin origin)
    {
        for (var parent = Classification.ParentOf(code, Classification.Levels); parent is not null; parent = Classification.ParentOf(parent, Classification.Levels))
        {
            if (!_names.ContainsKey(parent)) Add(parent, parent, origin, isPrinted: false);
        }
    }

    /// <summary>The code of a name; of several the one nearest to the row before it, else the topmost. Null when no subject has the name.</summary>
    /// <param name="name">The name, with or without a number before it.</param>
    /// <param name="before">The code of the row before it, or null.</param>
    /// <param name="isDoubtful">Whether it could be another.</param>
    public string? CodeOf(string name, string? before, out bool isDoubtful)
    {
        _byName ??= _names.ToLookup(n => Folded.Bare(n.Value), n => n.Key, StringComparer.Ordinal);
        var codes = _byName[Folded.Bare(name)].OrderBy(c => c.Length).ThenBy(c => c, StringComparer.Ordinal).ToList();
        isDoubtful = false;
        if (codes.Count <= 1) return codes.FirstOrDefault();
        var under = before is null ? [] : codes.Where(c => c != before && SharedLevels(c, before) > 0).ToList();
        isDoubtful = codes.Count(c => c.Length == codes[0].Length) > 1 && under.Count != 1;
        return before is null || before.Length == codes[0].Length ? codes[0] : under.OrderByDescending(c => SharedLevels(c, before)).FirstOrDefault() ?? codes[0];
    }

    private void Add(string code, string name, Origin origin, bool isPrinted)
    {
        _names[code] = name;
        _added[code] = new AddedSubject(code, name, origin, isPrinted);
        _byName = null;
    }

    private int SharedLevels(string left, string right) =>
        Classification.Levels.Count(l => left.Length >= l.Digits && right.Length >= l.Digits && left.AsSpan(0, l.Digits).SequenceEqual(right.AsSpan(0, l.Digits)));
}

/// <summary>A subject that the classification of the year lacks.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name as printed; the code again where none is.</param>
/// <param name="Origin">Where it was first met.</param>
/// <param name="IsPrinted">Whether its name is printed; that of one above a printed one need not be.</param>
internal sealed record AddedSubject(string Code, string Name, Origin Origin, bool IsPrinted);
