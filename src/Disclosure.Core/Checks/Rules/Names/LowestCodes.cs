using Disclosure.Core.Checks.Language;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>The subjects of the lowest level of a classification, by name: prose may name one of them ten thousand times.</summary>
internal sealed class LowestCodes
{
    private readonly List<(string Name, ClassificationItem Subject)> _all;
    private readonly ILookup<string, ClassificationItem> _byName;
    private readonly Dictionary<string, ClassificationItem?> _near = new(StringComparer.Ordinal);

    /// <summary>The lowest subjects of a classification.</summary>
    public LowestCodes(Classification classification)
    {
        Classification = classification;
        _all = [.. classification.Subjects.Where(s => s.Level == classification.Levels.Count)
            .OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => (PlainText.Name(s.Name), s))];
        _byName = _all.ToLookup(s => s.Name, s => s.Subject, StringComparer.Ordinal);
    }

    /// <summary>The classification.</summary>
    public Classification Classification { get; }

    /// <summary>
    /// The subject of the lowest level that is so named, at most one letter off; null when there is none. Several may share a name
    /// (其他支出): then the one whose other levels fit best.
    /// </summary>
    public ClassificationItem? Find(List<(int Start, string Name)> names)
    {
        var last = names[^1].Name;
        if (_byName.Contains(last)) return _byName[last].MaxBy(s => Fits(s, names));
        if (!_near.TryGetValue(last, out var near)) _near[last] = near = Near(last);
        return near;
    }

    private ClassificationItem? Near(string name) => _all.FindAll(s => NearNames.IsSlip(s.Name, name)) is [var only] ? only.Subject : null;

    private int Fits(ClassificationItem subject, List<(int Start, string Name)> names)
    {
        var fits = 0;
        for (var above = Classification.Find(subject.Parent ?? ""); above is not null; above = Classification.Find(above.Parent ?? ""))
        {
            if (PlainText.Name(above.Name) == names[above.Level - 1].Name) fits++;
        }
        return fits;
    }
}
