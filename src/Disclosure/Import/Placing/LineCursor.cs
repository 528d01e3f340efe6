using Disclosure.Core.Editions;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>The fixed lines of a form while rows are looked for among them: each is found once, those behind the last one first.</summary>
internal sealed class LineCursor
{
    private readonly List<(FixedLine Line, FixedLine? Group)> _lines = [];
    private readonly bool[] _isUsed;
    private int _next;

    /// <summary>A cursor before the first line.</summary>
    public LineCursor(GridForm form)
    {
        foreach (var line in form.Rows.OfType<RowSlot.FixedRow>().Select(r => r.Line))
        {
            if (line.Children.Count == 0) _lines.Add((line, null));
            else _lines.AddRange(line.Children.Select(c => (c, (FixedLine?)line)));
        }
        _isUsed = new bool[_lines.Count];
    }

    /// <summary>Whether there is only one line.</summary>
    public bool IsSingle => _lines.Count == 1;

    /// <summary>The next line of this name; null when none is left.</summary>
    /// <param name="label">The name, or code and name.</param>
    /// <param name="group">The name of the group that it stands under; blank for none.</param>
    /// <param name="nameOf">Names a subject, for lines that are named by their code.</param>
    public (FixedLine Line, FixedLine? Group)? Find(string label, string group, Func<FixedLine, string?> nameOf)
    {
        var name = Folded.Bare(label);
        if (name.Length == 0) return null;
        for (var turn = 0; turn < _lines.Count; turn++)
        {
            var at = (_next + turn) % _lines.Count;
            if (_isUsed[at] || !Is(_lines[at].Line, name, nameOf)) continue;
            if (group.Length > 0 && _lines[at].Group is { } head && !IsNamed(head, Folded.Bare(group)) && HasOther(name, group, nameOf)) continue;
            return Take(at);
        }
        return null;
    }

    /// <summary>The next line whatever its name is; null when none is left.</summary>
    public (FixedLine Line, FixedLine? Group)? Next() => _next < _lines.Count && !_isUsed[_next] ? Take(_next) : null;

    private bool HasOther(string name, string group, Func<FixedLine, string?> nameOf) =>
        _lines.Where((l, i) => !_isUsed[i] && l.Group is { } head && IsNamed(head, Folded.Bare(group)) && Is(l.Line, name, nameOf)).Any();

    private (FixedLine Line, FixedLine? Group) Take(int at)
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
