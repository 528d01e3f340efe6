namespace Disclosure.Import.Office.Workbooks;

/// <summary>The names of cells: B7 is row 6, column 1.</summary>
internal static class CellName
{
    /// <summary>The most rows and columns that a sheet has.</summary>
    public const int MostRows = 1_048_576, MostColumns = 16_384;

    /// <summary>The name of a cell.</summary>
    public static string Of(int row, int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return FormattableString.Invariant($"{letters}{row + 1}");
    }

    /// <summary>The cell of a name; false when it is none, or beyond what a sheet has.</summary>
    public static bool TryRead(ReadOnlySpan<char> name, out int row, out int column)
    {
        (row, column) = (0, 0);
        var at = 0;
        foreach (var c in name)
        {
            if (c == '$') continue;
            if (char.IsAsciiLetter(c) && row == 0) column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            else if (char.IsAsciiDigit(c)) row = (row * 10) + (c - '0');
            else return false;
            if (++at > 10 || row > MostRows || column > MostColumns) return false;
        }
        row--;
        column--;
        return row >= 0 && column >= 0;
    }

    /// <summary>The range of a name such as B7:D9, or B7; false when it is none.</summary>
    public static bool TryRead(string name, out CellRange range)
    {
        range = default;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (!TryRead(colon < 0 ? name : name.AsSpan(0, colon), out var top, out var left)) return false;
        var (bottom, right) = (top, left);
        if (colon >= 0 && !TryRead(name.AsSpan(colon + 1), out bottom, out right)) return false;
        range = new CellRange(Math.Min(top, bottom), Math.Min(left, right), Math.Max(top, bottom), Math.Max(left, right));
        return true;
    }
}
