namespace Disclosure.Core.Addressing;

/// <summary>What the variables of a formula stand for. A formula has one or two, so they are looked through, not looked up.</summary>
internal sealed class Bindings
{
    /// <summary>No variables.</summary>
    public static readonly Bindings None = new([], []);

    private readonly string[] _names;
    private readonly string[] _values;

    /// <summary>Variables with their values, in the same order.</summary>
    public Bindings(string[] names, string[] values) => (_names, _values) = (names, values);

    /// <summary>How many there are.</summary>
    public int Count => _names.Length;

    /// <summary>The value of a variable, or null when it has none.</summary>
    public string? this[string name]
    {
        get
        {
            for (var i = 0; i < _names.Length; i++)
            {
                if (_names[i] == name) return _values[i];
            }
            return null;
        }
    }

    /// <summary>The value of the variable at a position.</summary>
    public string ValueAt(int index) => _values[index];

    /// <summary>
    /// A formula with each <c>&lt;变量&gt;</c> replaced by what it stands for. What was asked of its row, <c>[栏=值]</c>, is left out: the row
    /// is known.
    /// </summary>
    public string In(string text)
    {
        for (var i = 0; i < _names.Length; i++) text = In(text, $"<{_names[i]}>", _values[i]);
        return text;
    }

    private static string In(string text, string name, string value)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + value.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            // Within a filter a variable is a value, and what follows belongs to the step before.
            while (end < text.Length && text[end] == '[' && text.IndexOf(']', end) is var close and > 0) end = close + 1;
            text = text[..at] + value + text[end..];
            if (at + value.Length >= text.Length) break;
        }
        return text;
    }

    /// <summary>Whether all values are the same as those of other variables of the same names.</summary>
    public bool HasSameValues(Bindings other) => _values.AsSpan().SequenceEqual(other._values);

    /// <summary>All values in one text: among bindings of the same names, those with the same are the same.</summary>
    public string Key => string.Join('\n', _values);

    /// <summary>These and one more.</summary>
    public Bindings With(string name, string value) => new([.. _names, name], [.. _values, value]);
}
