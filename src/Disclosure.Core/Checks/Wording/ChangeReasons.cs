using System.Text.RegularExpressions;
using Disclosure.Core.Checking;
using Disclosure.Core.Checks.Prose;
using Disclosure.Core.Narratives;

namespace Disclosure.Core.Checks.Wording;

/// <summary>Every increase or decrease has its reason in the same sentence or the next, or is broken down into parts that do.</summary>
public sealed partial class ChangeReasons : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "change-reason";

    /// <inheritdoc/>
    public override string Title => "增减原因";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有说比上年增减多少。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var passages = context.Passages;
        var statements = ChangeParser.All(context);
        if (statements.Count == 0) return;
        var places = passages.Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i);
        var explained = statements.Where(s => IsExplained(passages, places[s.Passage], s)).Select(s => s.Passage).ToHashSet();
        foreach (var statement in statements.Where(s => s.Terms.Any(t => t.Figure.Value != 0)))
        {
            examination.Look();
            var place = places[statement.Passage];
            if (IsExplained(passages, place, statement) || IsBrokenDown(passages, place, statement, explained)) continue;
            var term = statement.Terms[0];
            var at = statement.Evidence(context, term);
            examination.Warn($"{at.Label}的「{statement.Text(term)}」没有说明原因；增减要让读者知道为什么，请在这一句或下一句写明。", at);
        }
    }

    /// <summary>Whether plain words give a reason.</summary>
    internal static bool GiveReason(ReadOnlySpan<char> words) => Reason().IsMatch(words);

    private static bool IsExplained(IReadOnlyList<Passage> passages, int place, ChangeStatement statement)
    {
        var words = statement.Words;
        var end = words.SentenceEnd(statement.Terms[^1].End);
        if (Reason().IsMatch(words.Text.AsSpan()[words.SentenceStart(statement.Start)..end])) return true;
        // 「407.91 万元。比 2023 年…」: what is compared may begin the sentence; the reason still comes after.
        if (end < words.Text.Length) return Reason().IsMatch(words.Text.AsSpan()[end..words.SentenceEnd(end)]);
        if (Next(passages, place) is not { } next) return false;
        var following = PlainText.Of(next.Text);
        return Reason().IsMatch(following.Text.AsSpan()[..following.SentenceEnd(0)]);
    }

    // A total whose parts, below in the same section, say why themselves.
    private static bool IsBrokenDown(
        IReadOnlyList<Passage> passages, int place, ChangeStatement statement, HashSet<Passage> explained)
    {
        var words = statement.Words;
        if (!Parts().IsMatch(words.Text.AsSpan(statement.Terms[^1].End))) return false;
        if (explained.Contains(statement.Passage)) return true;
        for (var next = Next(passages, place); next is not null; next = Next(passages, ++place))
        {
            if (explained.Contains(next)) return true;
        }
        return false;
    }

    // The next passage of the same section, or null.
    private static Passage? Next(IReadOnlyList<Passage> passages, int place)
    {
        if (place + 1 >= passages.Count) return null;
        var (here, next) = (passages[place], passages[place + 1]);
        return !next.IsHeading && next.Part == here.Part && next.Headings.SequenceEqual(here.Headings) ? next : null;
    }

    // 因公 (on duty), 因此 and the like give no reason.
    [GeneratedRegex("原因|由于|主要[是系因为]|因(?![公此素地果私特])|系因|得益于|所致|导致|造成|影响|随着"
        + "|(?:按照?|根据|依据|落实)[^。;]{0,30}(?:要求|规定|安排|政策|部署|标准|精神|文件|通知|需要|统筹)")]
    private static partial Regex Reason();

    [GeneratedRegex("如下|其中|包括|分别|:$")]
    private static partial Regex Parts();
}
