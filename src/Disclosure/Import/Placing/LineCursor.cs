using Disclosure.Core.Editions;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>The fixed lines of a form while rows are looked for among them: each is found once, those behind the last one first.</summary>
internal sealed class LineCursor
{
    private readonly List<LinePath> _lines;
    private readonly bool[] _isUsed;
    private int _next;

    /// <summary>A cursor before the first line.</summary>
    public LineCursor(GridForm form)
    {
        _lines = [.. form.Rows.OfType<RowSlot.FixedRow>().SelectMany(r => r.Line.Printed())];
        _isUsed = new bool[_lines.Count];
    }

    /// <summary>Whether there is only one line.</summary>
    public bool IsSingle => _lines.Count == 1;

    /// <summary>The next line of this name; null when none is left.</summary>
    /// <param name="label">The name, or code and name.</param>
    /// <param name="group">The name of the group that it stands under; blank for none.</param>
    /// <param name="nameOf">Names a subject, for lines that are named by their code.</param>
    public LinePath? Find(string label, string group, Func<FixedLine, string?> nameOf)
    {
        var name = Folded.Bare(label);
        if (name.Length == 0) return null;
        return Next(name, group, nameOf) ?? (Folded.Bare(NoteReading.WithoutUnit(label)) is var bare && bare != name && bare.Length > 0 ? Next(bare, group, nameOf) : null);
    }

    private LinePath? Next(string name, string group, Func<FixedLine, string?> nameOf)
    {
        for (var turn = 0; turn < _lines.Count; turn++)
        {
            var at = (_next + turn) % _lines.Count;
            if (_isUsed[at] || !Is(_lines[at].Line, name, nameOf)) continue;
            if (group.Length > 0 && !IsUnder(_lines[at], group) && HasOther(name, group, nameOf)) continue;
            return Take(at);
        }
        return null;
    }

    /// <summary>The next line whatever its name is; null when none is left.</summary>
    public LinePath? Next() => _next < _lines.Count && !_isUsed[_next] ? Take(_next) : null;

    /// <summary>Whether some line has this name, found before or not.</summary>
    public bool Has(string label, Func<FixedLine, string?> nameOf) => Folded.Bare(label) is { Length: > 0 } name && _lines.Exists(l => Is(l.Line, name, nameOf));

    private bool HasOther(string name, string group, Func<FixedLine, string?> nameOf) =>
        _lines.Where((l, i) => !_isUsed[i] && IsUnder(l, group) && Is(l.Line, name, nameOf)).Any();

    private static bool IsUnder(LinePath path, string group) => path.Group is { } head && IsNamed(head, Folded.Bare(group));

    private LinePath Take(int at)
    {
        _isUsed[at] = true;
        _next = at + 1;
        return _lines[at];
    }

    private static bool Is(FixedLine line, string name, Func<FixedLine, string?> nameOf)
    {
        if (IsNamed(line, name)) return true;
        return line.Classification is not null && nameOf(line) is { } subject && (Folded.Bare(subject) == name || Folded.Name(line.Key + subject) == name);
    }

    private static bool IsNamed(FixedLine line, string name) => Folded.Bare(line.Key) == name || (line.Label is { } label && Folded.Bare(label) == name);
}
