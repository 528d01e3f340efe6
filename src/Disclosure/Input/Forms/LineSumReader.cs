using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;

namespace Disclosure.Input.Forms;

/// <summary>Reads what a line is the sum of (等于): <c>本年支出合计 + 结转下年</c>, the signs between blanks.</summary>
internal sealed class LineSumReader(GridForm form, FindingList findings)
{
    private readonly List<string> _lines = [.. form.Rows.OfType<RowSlot.FixedRow>().SelectMany(r => r.Line.Printed()).Select(p => AddressText.Of(p.Steps))];
    private readonly HashSet<string> _headings =
        [.. form.Rows.OfType<RowSlot.FixedRow>().SelectMany(r => r.Line.Printed()).Where(p => p.Line.Subjects is not null).Select(p => AddressText.Of(p.Steps))];
    private readonly bool _hasSubjects = form.Rows.OfType<RowSlot.CodedRows>().Any();

    /// <summary>The sum, or null with a finding when it cannot be read.</summary>
    /// <param name="target">The steps of the line that says it.</param>
    /// <param name="text">As written.</param>
    /// <param name="place">Where it is written.</param>
    public LineSum? Read(IReadOnlyList<string> target, string text, Place place)
    {
        if (EquationLength.IsTooLong(text, place, findings)) return null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var terms = new List<(int, IReadOnlyList<string>)>();
        for (var i = 0; i < words.Length; i += 2)
        {
            var sign = i == 0 || words[i - 1] == "+" ? 1 : words[i - 1] is "-" or "−" ? -1 : 0;
            if (sign == 0)
            {
                findings.Error("bad-equation", place, $"「{LineKeys.Sum.Name}」{Bracketed.Of(text)}里的{Bracketed.Of(words[i - 1])}应当是 + 或 -，两边各空一格。");
                return null;
            }
            if (Find(target, words[i], place) is not { } steps) return null;
            terms.Add((sign, steps));
        }
        if (words.Length % 2 == 1) return new LineSum(target, terms, text);
        findings.Error("bad-equation", place, $"「{LineKeys.Sum.Name}」{Bracketed.Of(text)}应当写成「甲 + 乙 - 丙」，符号两边各空一格。");
        return null;
    }

    // A line below the one that says it, one beside it, or one by its whole name in the grid.
    private IReadOnlyList<string>? Find(IReadOnlyList<string> target, string name, Place place)
    {
        var steps = AddressText.Parse(name);
        for (var depth = target.Count; depth >= 0; depth--)
        {
            IReadOnlyList<string> whole = [.. target.Take(depth).Select(AddressText.Step), .. steps];
            var address = AddressText.Of(whole);
            if (!_lines.Contains(address, StringComparer.Ordinal)) continue;
            if (address != AddressText.Of(target)) return whole;
            findings.Error("bad-equation", place, $"「{target[^1]}」不能等于自己。");
            return null;
        }
        // A subject below the line that says it, or one by its whole name.
        if (steps is [.., var code] && code.Length > 0 && code.All(char.IsAsciiDigit))
        {
            IReadOnlyList<string> below = [.. target.Select(AddressText.Step), .. steps];
            if (_headings.Contains(AddressText.Of([.. below.SkipLast(1)]))) return below;
            if (_headings.Contains(AddressText.Of([.. steps.SkipLast(1)]))) return steps;
        }
        if (_hasSubjects && name.Length > 0 && name.All(char.IsAsciiDigit)) return steps;
        findings.Error("unknown-row", place, $"「{LineKeys.Sum.Name}」里的{Bracketed.Of(name)}不是本表的行{findings.Hint(name, _lines)}。");
        return null;
    }
}
