namespace Disclosure.Formatting;

/// <summary>A piece of YAML as it is to be set on lines.</summary>
internal abstract record LaidNode;

/// <summary>A text.</summary>
/// <param name="Text">What it says; several lines where it has line ends.</param>
internal sealed record LaidText(string Text) : LaidNode
{
    /// <summary>Whether nothing stands after the key, which is not the same as an empty text.</summary>
    public bool IsBlank { get; init; }

    /// <summary>For a text that a person folded over several lines: the sign behind which it stands, then its lines without the room before all of them.</summary>
    public IReadOnlyList<string> Folded { get; init; } = [];

    /// <summary>Whether a person put it between quotation marks: these stay where a sign in it is one of YAML's own.</summary>
    public bool IsQuoted { get; init; }
}

/// <summary>A mapping.</summary>
/// <param name="Entries">Its entries in order, each with a key.</param>
/// <param name="IsOneLine">Whether it stands on one line between braces.</param>
internal sealed record LaidMap(IReadOnlyList<LaidEntry> Entries, bool IsOneLine) : LaidNode;

/// <summary>A list.</summary>
/// <param name="Items">Its items in order, none with a key.</param>
/// <param name="IsOneLine">Whether it stands on one line between brackets.</param>
internal sealed record LaidList(IReadOnlyList<LaidEntry> Items, bool IsOneLine) : LaidNode;

/// <summary>An entry of a mapping or an item of a list, with the comments of the people who wrote it.</summary>
/// <param name="Key">Its key; blank for an item of a list.</param>
/// <param name="Value">What it holds.</param>
internal sealed record LaidEntry(string Key, LaidNode Value)
{
    /// <summary>Whether the key stands between quotation marks though it need not (codes in a classification).</summary>
    public bool IsKeyQuoted { get; init; }

    /// <summary>The lines above it: comments with their number sign, or blank lines.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>The comment at the end of its first line, with its number sign; blank for none.</summary>
    public string Beside { get; init; } = "";

    /// <summary>In which column that comment stood, from 1; it stays there when the line leaves the room.</summary>
    public int BesideColumn { get; init; }
}

/// <summary>A whole file.</summary>
/// <param name="Root">What it holds.</param>
/// <param name="Tail">The comments and blank lines below everything.</param>
internal sealed record LaidFile(LaidNode Root, IReadOnlyList<string> Tail);
