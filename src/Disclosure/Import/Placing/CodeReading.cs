using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Reads the code of a row: in one column or in several (类、款、项), or before the name.</summary>
internal sealed class CodeReading(SubjectBook book)
{
    /// <summary>The code, null when none is printed, and the name without it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="before">The code of the row before it, whose beginning stands for what is left blank; or null.</param>
    public (string? Code, string Name) Read(SourceRow row, string? before)
    {
        var name = string.Concat(row.Labels.Where(l => l.Row == row.Row).Select(l => l.Text));
        var parts = row.Code.OrderBy(c => c.Division).ThenBy(c => c.Cell.Column).Select(c => (c.Division, Text: Folded.Name(c.Cell.Text))).ToList();
        if (parts.Count == 0) return Leading(name);
        // Each column may have the whole code of its level.
        if (parts.Count > 1 && parts.Zip(parts.Skip(1)).All(p => p.Second.Text.StartsWith(p.First.Text, StringComparison.Ordinal)) && book.IsCode(parts[^1].Text)) return (parts[^1].Text, name);
        var joined = string.Concat(parts.Select(p => p.Text));
        if (book.IsCode(joined)) return (joined, name);
        return (Completed(parts[0].Division, joined, before), name);
    }

    // Where the columns of the levels above are left blank, the row before has them.
    private string? Completed(int division, string joined, string? before)
    {
        var levels = book.Classification.Levels;
        if (before is null || division <= 0 || division > levels.Count) return null;
        var above = levels[division - 1].Digits;
        if (before.Length < above) return null;
        var code = before[..above] + joined;
        return book.IsCode(code) ? code : null;
    }

    private (string? Code, string Name) Leading(string label)
    {
        var name = label.TrimStart();
        if (book.IsCode(name)) return (name, "");
        var digits = name.TakeWhile(char.IsAsciiDigit).Count();
        return digits < name.Length && book.IsCode(name[..digits]) && !GoesOnAsFigure(name, digits) ? (name[..digits], name[digits..].Trim()) : (null, name);
    }

    // An amount, a number, a share or a year begins with as many digits as a code has.
    private static bool GoesOnAsFigure(string text, int digits) => text[digits] is '.' or '．' or ',' or '，' or '、' or '%' or '％' or '年' || PrintedFigures.Is(text);
}
