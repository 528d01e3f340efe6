using System.Globalization;
using Disclosure.Core.Charts;

namespace Disclosure.Core.Years;

/// <summary>Follows the lines of a section through the years.</summary>
/// <param name="years">The years, the earliest first.</param>
/// <param name="isComparable">Whether the last two of them may be subtracted.</param>
internal sealed class LineHistory(IReadOnlyList<int> years, bool isComparable)
{
    private List<YearLine?[]> _rows = [];

    /// <summary>Adds the lines of a year, the years in order. What the year has stands in its order, what ended behind it.</summary>
    public void Add(int year, IReadOnlyList<YearLine> lines)
    {
        // Two lines may say the same: they are told apart by reference.
        var last = new Dictionary<YearLine, YearLine?[]>(ReferenceEqualityComparer.Instance);
        foreach (var row in _rows) last[LastOf(row)] = row;
        var known = new Dictionary<YearLine, YearLine?[]>(ReferenceEqualityComparer.Instance);
        foreach (var (before, after) in LineMatch.Of([.. last.Keys], lines).Pairs) known[after] = last[before];
        var rows = new List<YearLine?[]>();
        foreach (var line in lines)
        {
            var row = known.GetValueOrDefault(line) ?? new YearLine?[years.Count];
            row[year] = line;
            rows.Add(row);
        }
        rows.AddRange(_rows.Where(r => r[year] is null));
        _rows = rows;
    }

    /// <summary>The lines; subjects in the order of their codes, everything else in that of the last year.</summary>
    public IReadOnlyList<ComparedLine> Lines()
    {
        var hasCodes = _rows.TrueForAll(r => r.All(l => l is null || l.Code is not null || l.IsTotal));
        var rows = hasCodes ? _rows.OrderBy(r => LastOf(r).Code ?? "", StringComparer.Ordinal) : _rows.AsEnumerable();
        return [.. rows.Select(Line)];
    }

    private ComparedLine Line(YearLine?[] row)
    {
        var line = new ComparedLine(row) { Note = string.Join("；", Notes(row)) };
        var (before, after) = (row[^2], row[^1]);
        if (!isComparable || (before is null && after is null)) return line;
        if (before is not null && after is not null && LineMatch.IsOtherMeaning(before, after)) return line;
        // Words (如 "/") are no figures: with them nothing is subtracted.
        if (IsWords(before) || IsWords(after)) return line;
        var difference = (after?.Value ?? 0) - (before?.Value ?? 0);
        return line with { Difference = difference, Rate = RateOf(before?.Value ?? 0, after?.Value ?? 0) };
    }

    private static YearLine LastOf(YearLine?[] row) => row.Last(l => l is not null)!;

    private static bool IsWords(YearLine? line) => line is { Value: null, Text.Length: > 0 };

    private static string RateOf(decimal before, decimal after)
    {
        if (before == after) return "相同";
        if (before == 0) return "新增";
        if (after == 0) return "取消";
        var rate = Share.OfChange(Math.Abs(after - before), before);
        return rate.Length == 0 ? "" : $"{(after < before ? "减少" : "增加")} {rate}";
    }

    private IEnumerable<string> Notes(YearLine?[] row)
    {
        var first = Array.FindIndex(row, l => l is not null);
        if (first > 0) yield return $"{Number(years[first])} 年新增";
        YearLine? earlier = null;
        for (var i = first; i < row.Length; i++)
        {
            if (row[i] is not { } line) continue;
            if (earlier is not null && LineMatch.IsOtherMeaning(earlier, line))
            {
                yield return $"{Number(years[i])} 年起这一编码是「{line.Name}」，此前是「{earlier.Name}」，含义不同，不相减";
            }
            else if (earlier is not null && !LineMatch.IsSameName(earlier, line))
            {
                yield return $"{Number(years[i])} 年改名，原来是「{earlier.Name}」";
            }
            if (earlier is not null && earlier.Code != line.Code) yield return $"{Number(years[i])} 年编码由 {earlier.Code} 改为 {line.Code}";
            earlier = line;
        }
        var last = Array.FindLastIndex(row, l => l is not null);
        if (last < row.Length - 1) yield return $"{Number(years[last + 1])} 年起没有这一项";
    }

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}
