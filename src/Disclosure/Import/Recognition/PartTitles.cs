using Disclosure.Core.Editions;

namespace Disclosure.Import.Recognition;

/// <summary>Finds the titles of an edition's parts among the texts of a source.</summary>
/// <param name="edition">The edition.</param>
/// <param name="unit">The name of the unit, which titles may have before them; blank when it is not known.</param>
internal sealed class PartTitles(Edition edition, string unit)
{
    private const int LongestTitle = 60;
    private const double Enough = 0.8;

    private static readonly string[] Kinds = ["单位", "部门", "本级"];

    private readonly List<(Part Part, string Core, string Short, string Number)> _parts = [.. edition.Parts.Select(p =>
        (p, Stem(p.Title.Replace("{单位}", "", StringComparison.Ordinal)), Folded.Core(p.ShortName), NumberOf(p.Title)))];

    /// <summary>The part whose title a text is; null for none.</summary>
    public Part? Find(string text)
    {
        if (text.Length > LongestTitle + unit.Length || text.TrimEnd() is [.., '。' or '；' or '，' or ':' or '：'] || text.Any(c => c is '。')) return null;
        var stem = Stem(text);
        if (stem.Length == 0) return null;
        var number = NumberOf(text);
        var best = _parts.Select(p => (p.Part, Score: Score(stem, p.Core, p.Short) + (number.Length > 0 && number == p.Number ? 0.4 : 0))).MaxBy(p => p.Score);
        return best.Score >= Enough ? best.Part : null;
    }

    private string Without(string stem) => unit.Length > 1 && stem.StartsWith(Folded.Core(unit), StringComparison.Ordinal) ? stem[Folded.Core(unit).Length..] : stem;

    private double Score(string stem, string core, string brief)
    {
        var own = Without(stem);
        foreach (var kind in Kinds.Where(k => own.StartsWith(k, StringComparison.Ordinal) && own.Length > k.Length && !core.StartsWith(k, StringComparison.Ordinal))) own = own[kind.Length..];
        var bare = Kinds.Aggregate(core, (c, k) => c.StartsWith(k, StringComparison.Ordinal) && c.Length > k.Length + 1 ? c[k.Length..] : c);
        if (own == core || own == brief || own == bare) return 1;
        if (core.Length > 5 && own.EndsWith(core, StringComparison.Ordinal)) return 0.9;
        return core.Length > 3 ? NameLikeness.Of(core, own) * 0.9 : 0;
    }

    private static string Stem(string text)
    {
        var core = Folded.Core(text);
        var number = NumberOf(text);
        return number.Length > 0 && core.StartsWith(number, StringComparison.Ordinal) ? core[number.Length..] : core;
    }

    private static string NumberOf(string text)
    {
        var name = Folded.Name(text);
        var end = name.IndexOf("部分", StringComparison.Ordinal);
        return name.StartsWith('第') && end is > 1 and < 5 ? Folded.Core(name[..(end + 2)]) : "";
    }
}
