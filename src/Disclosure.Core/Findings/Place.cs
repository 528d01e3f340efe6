namespace Disclosure.Core.Findings;

/// <summary>A place in an input file: what a finding points at.</summary>
/// <param name="File">The path as a person would name it, with forward slashes, e.g. <c>input/site.yaml</c>.</param>
/// <param name="Line">The line, from 1; 0 when the finding is about the file as a whole.</param>
/// <param name="Column">The column in characters, from 1; 0 when the finding is about the file as a whole.</param>
public readonly record struct Place(string File, int Line, int Column) : IComparable<Place>
{
    /// <summary>The place that stands for a whole file or folder.</summary>
    public static Place Whole(string file) => new(file, 0, 0);

    /// <summary>Orders by file (ordinal), line, column.</summary>
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>file:line:column</c>, or the file alone when there is no line.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
