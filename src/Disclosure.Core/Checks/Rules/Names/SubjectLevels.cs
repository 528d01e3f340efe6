using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>
/// Finds subjects that prose names at a level that is not theirs, 计划生育事务（项）, and by names that the classification of the year has
/// given up, 文化体育与传媒支出. What a whole mention of 类款项 tells of is told there.
/// </summary>
internal sealed class SubjectLevels
{
    private const int Longest = 40;
    private const string Former = "原";

    private readonly CheckContext _context;
    private readonly Classification _classification;
    private readonly List<string> _marks;
    private readonly ILookup<string, ClassificationItem> _subjects;
    private readonly HashSet<(Passage, int)> _told;
    private readonly List<(string Old, string New)> _renamed;

    /// <summary>The levels of a classification.</summary>
    public SubjectLevels(CheckContext context, Classification classification)
    {
        (_context, _classification) = (context, classification);
        _marks = [.. classification.Levels.Select(l => $"({l.Name})")];
        _subjects = classification.Subjects.OrderBy(s => s.Code, StringComparer.Ordinal).ToLookup(s => PlainText.Name(s.Name), StringComparer.Ordinal);
        _told = [.. CodeMentions.Of(context, classification).Where(m => m.Subject is not null).SelectMany(m => m.Names.Select(n => (m.Passage, n.Start)))];
        // What the earlier years' classifications say, and of years that are not there what the list of words knows.
        var known = classification.Renamed.Select(r => (Old: PlainText.Name(r.Old), New: PlainText.Name(r.New)));
        _renamed = [.. known.Concat(WordLists.Of(WordLists.Renamed).Select(r => r.Split('>')).Select(r => (Old: r[0], New: r[1])))
            .Where(r => _subjects.Contains(r.New) && !_subjects.Contains(r.Old)).DistinctBy(r => r.Old, StringComparer.Ordinal).OrderByDescending(r => r.Old.Length)];
    }

    /// <summary>Looks at the narrative.</summary>
    public void Check(Examination examination)
    {
        foreach (var passage in _context.Passages.Where(p => !p.IsHeading))
        {
            var words = PlainPassages.Of(_context, passage);
            if (_marks.Count > 1 && words.Text.Contains(_marks[0][^1])) CheckLevels(examination, passage, words);
            CheckFormer(examination, passage, words);
        }
    }

    private void CheckLevels(Examination examination, Passage passage, PlainText words)
    {
        for (var level = 1; level <= _marks.Count; level++)
        {
            for (var at = -1; (at = words.Text.IndexOf(_marks[level - 1], at + 1, StringComparison.Ordinal)) >= 0;)
            {
                var start = NameStart(words.Text, at);
                if (start == at || _told.Contains((passage, start))) continue;
                examination.Look();
                var name = words.Text[start..at];
                if (Misplaced(name, level) is { } subject) Warn(examination, passage, words, (start, at), level, subject);
            }
        }
    }

    // The subject of that name at another level, when it has parts here that are known and none is called like itself: many are.
    private ClassificationItem? Misplaced(string name, int level)
    {
        if (name.StartsWith("其他", StringComparison.Ordinal) || _subjects[name].Any(s => s.Level == level)) return null;
        return _subjects[name].FirstOrDefault(s => s.Level > level || _classification.Subjects.Any(p => p.Parent == s.Code));
    }

    private void Warn(Examination examination, Passage passage, PlainText words, (int Start, int End) name, int level, ClassificationItem subject)
    {
        var at = _context.EvidenceOf(passage, words.At(name.Start), words.Written(name.Start, name.End));
        examination.Warn($"{at}把「{at.Text}」写成{_classification.Levels[level - 1].Name}，{_classification.Name}里它是{_classification.Levels[subject.Level - 1].Name}（{subject.Code}）；"
            + $"请核对科目的层次，写上它下面的{_classification.Levels[level - 1].Name}，或者改正括号里的字。", at);
    }

    private void CheckFormer(Examination examination, Passage passage, PlainText words)
    {
        // A name within a longer one that was told of is told of already.
        var end = new Dictionary<int, int>();
        foreach (var (old, name) in _renamed)
        {
            for (var at = -1; (at = words.Text.IndexOf(old, at + 1, StringComparison.Ordinal)) >= 0;)
            {
                if (end.Any(e => e.Key <= at && at < e.Value)) continue;
                end[at] = at + old.Length;
                if (_told.Contains((passage, at)) || words.Text.AsSpan(0, at).EndsWith(Former) || IsPartOfKnown(words.Text, at, old)) continue;
                examination.Look();
                var evidence = _context.EvidenceOf(passage, words.At(at), words.Written(at, at + old.Length));
                examination.Warn($"{evidence}的「{evidence.Text}」是以前的科目名称，这一年的{_classification.Name}里叫「{name}」（{_subjects[name].First().Code}）；请核对是不是从往年抄来没有改。", evidence);
            }
        }
    }

    // 机关行政事业单位离退休补助 is a name of its own when the classification has it.
    private bool IsPartOfKnown(string text, int at, string old) => _subjects.Any(s => s.Key.Length > old.Length
        && s.Key.IndexOf(old, StringComparison.Ordinal) is >= 0 and var inside && at >= inside
        && string.CompareOrdinal(text, at - inside, s.Key, 0, s.Key.Length) == 0);

    private static int NameStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < Longest && (char.IsLetter(text[start - 1]) || text[start - 1] == '、')) start--;
        return start;
    }
}
