using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Addressing;

/// <summary>Which steps of a form a step of an address can be, by its code and by what it asks of its row (<c>[栏=值]</c>).</summary>
/// <param name="wanted">The step of the address.</param>
/// <param name="classifications">The classification by its name in the tables; null where its file cannot be had.</param>
internal sealed class StepFilters(PatternStep wanted, Func<string, Classification?> classifications)
{
    private const int MostLevels = 9;

    /// <summary>Why the last step that was refused is none, a clause in Chinese.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Whether it can be a step of the form.</summary>
    public bool Allow(FormStep step) => HasCode(step) && wanted.Filters.All(f => Allows(step, f));

    private bool HasCode(FormStep step)
    {
        if (step.Kind != FormStepKind.Code || wanted.IsVariable || wanted.Text == "*") return true;
        if (classifications(NameOf(step)) is not { } known) return true;
        if (Classification.LevelOf(wanted.Text, known.Levels) == 0)
            return Refuse($"里的「{wanted.Text}」不是{NameOf(step)}的编码：编码是 {string.Join("、", known.Levels.Select(l => l.Digits))} 位");
        // One that has only the codes that are used cannot say that there is no other.
        return !known.IsComplete || known.Find(wanted.Text) is not null
            || Refuse($"里的「{wanted.Text}」不在{NameOf(step)}里{NearestName.Hint(wanted.Text, known.Subjects.Select(s => s.Code).Order(StringComparer.Ordinal))}");
    }

    private bool Allows(FormStep step, PatternFilter filter)
    {
        if (step.Grid is not { } grid) return Refuse($"里的「{wanted.Text}」不是表里的行，后面不能有{Written(filter)}");
        var isGiven = !filter.IsVariable && filter.Value != "*";
        switch (filter.Column)
        {
            case PatternMatch.Kind:
                return !isGiven || IsKind(step, filter);
            case PatternMatch.Level:
                return !isGiven || IsLevel(step, filter);
            case PatternMatch.Code:
                return true;
        }
        var columns = PatternMatch.RowProperties.Concat(grid.Leaves.Select(l => l.Name)).ToList();
        return columns.Contains(filter.Column) || Refuse($"里的{Written(filter)}没有这一栏{NearestName.Hint(filter.Column, columns)}");
    }

    private bool IsKind(FormStep step, PatternFilter filter)
    {
        var kinds = PatternMatch.Kinds;
        if (!kinds.Contains(filter.Value)) return Refuse($"里的{Written(filter)}没有这一类行，可用的有：{string.Join("、", kinds)}");
        return filter.Value == PatternMatch.NameOf(step.RowKind) || Refuse($"里的{Written(filter)}在这里找不到，这里没有{filter.Value}行");
    }

    private bool IsLevel(FormStep step, PatternFilter filter)
    {
        var known = LevelsOf(step);
        var most = known.Count == 0 ? MostLevels : known.Count;
        return (int.TryParse(filter.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level >= 1 && level <= most)
            || Refuse($"里的{Written(filter)}没有这一层，{(known.Count == 0 ? "层" : $"{NameOf(step)}的层")}是 1 到 {most}");
    }

    private IReadOnlyList<ClassificationLevel> LevelsOf(FormStep step) => step.Kind == FormStepKind.Code ? classifications(NameOf(step))?.Levels ?? [] : [];

    private static string NameOf(FormStep step) =>
        step.Grid?.Subjects.Select(r => r.Classification).FirstOrDefault() ?? "";

    private static string Written(PatternFilter filter) => $"「[{filter.Column}={filter.Value}]」";

    private bool Refuse(string fault)
    {
        Fault = fault;
        return false;
    }
}
