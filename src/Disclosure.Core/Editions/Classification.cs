namespace Disclosure.Core.Editions;

/// <summary>
/// The subjects (科目) of one kind and year, e.g. the functional classification of 2024, with official names.
/// A code's parent is its own beginning: 2080505 is part of 20805, which is part of 208.
/// </summary>
public sealed class Classification
{
    private readonly Dictionary<string, ClassificationItem> _subjects;

    /// <summary>Makes a classification from its levels (top first) and the names by code.</summary>
    public Classification(string name, IReadOnlyList<ClassificationLevel> levels, IEnumerable<KeyValuePair<string, string>> names)
    {
        Name = name;
        Levels = levels;
        _subjects = names.ToDictionary(
            n => n.Key,
            n => new ClassificationItem(n.Key, n.Value, LevelOf(n.Key, levels), ParentOf(n.Key, levels)),
            StringComparer.Ordinal);
    }

    /// <summary>Its name as the edition uses it, e.g. 功能分类.</summary>
    public string Name { get; }

    /// <summary>What it sorts by; null where its file does not say it.</summary>
    public ClassificationKind? Kind { get; init; }

    /// <summary>Whether it has every code of its year, and not only those that are used: then a code that it lacks is a slip.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Subjects that had another name in an earlier year, the nearest year first.</summary>
    public IReadOnlyList<(string Old, string New)> Renamed { get; private init; } = [];

    /// <summary>The same, with what its subjects were called in earlier years, the nearest year first.</summary>
    public Classification After(IEnumerable<Classification> earlier) =>
        new(Name, Levels, Subjects.Select(s => KeyValuePair.Create(s.Code, s.Name))) { Kind = Kind, IsComplete = IsComplete, Renamed = FormerNames.Of(this, earlier) };

    /// <summary>Its levels, top first.</summary>
    public IReadOnlyList<ClassificationLevel> Levels { get; }

    /// <summary>All subjects, in no order.</summary>
    public IReadOnlyCollection<ClassificationItem> Subjects => _subjects.Values;

    /// <summary>The subject with this code, or null.</summary>
    public ClassificationItem? Find(string code) => _subjects.GetValueOrDefault(code);

    /// <summary>The level of a code by its length, from 1, or 0 when no level has codes of that length.</summary>
    public static int LevelOf(string code, IReadOnlyList<ClassificationLevel> levels)
    {
        for (var i = 0; i < levels.Count; i++)
        {
            if (levels[i].Digits == code.Length) return i + 1;
        }
        return 0;
    }

    /// <summary>The code of the subject that a code is part of, or null at the top level.</summary>
    public static string? ParentOf(string code, IReadOnlyList<ClassificationLevel> levels)
    {
        var level = LevelOf(code, levels);
        return level > 1 ? code[..levels[level - 2].Digits] : null;
    }
}

/// <summary>A subject (科目) of a classification.</summary>
/// <param name="Code">Its digits, e.g. <c>2080505</c>.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Level">Its level, from 1 for the top (类).</param>
/// <param name="Parent">The code of the subject it is part of, or null at the top.</param>
public sealed record ClassificationItem(string Code, string Name, int Level, string? Parent);

/// <summary>A level of a classification, e.g. 类, 款 or 项.</summary>
/// <param name="Name">Its name in the field.</param>
/// <param name="Digits">How many digits a code of this level has.</param>
public sealed record ClassificationLevel(string Name, int Digits);
