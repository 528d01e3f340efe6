using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Carrying;

/// <summary>What became of the codes that a document uses, in the classifications of the new year.</summary>
internal sealed class CodeMoves(BudgetMatch match, CarryingNotes notes)
{
    private readonly Dictionary<string, string?> _after = new(StringComparer.Ordinal);

    /// <summary>The code that has a subject now; itself where nothing changed, or nobody can say what became of it.</summary>
    public string? After(string code)
    {
        if (_after.TryGetValue(code, out var known)) return known;
        return _after[code] = match.FateOf(null, code) is { } fate ? Follow(code, fate) : code;
    }

    private string Follow(string code, CodeFate fate)
    {
        var (now, old) = ($"{fate.Code} {fate.NameAfter}", $"{code} {fate.NameBefore}");
        switch (fate.Change)
        {
            case MatchChange.Recoded:
                notes.Add($"{fate.Classification}「{old}」的编码改成 {fate.Code}，已经改过来。");
                return fate.Code!;
            case MatchChange.Renamed:
                notes.Add($"{fate.Classification}「{old}」改名为「{fate.NameAfter}」，表里照新的名称印；文字里的请改。");
                return code;
            case MatchChange.OtherMeaning:
                notes.Add($"{fate.Classification}「{old}」现在是「{now}」，含义不同，请核对这一行还是不是它。");
                return code;
            case MatchChange.Gone:
                notes.Add($"{fate.Classification}没有「{old}」了，请改用别的科目，或者删去这一行。");
                return code;
            default:
                return code;
        }
    }
}
