namespace Disclosure.Import.Office.Workbooks;

/// <summary>Finds the cells of an XLS workbook of 1997 to 2003 whose letters have the colour of what lies under them.</summary>
internal sealed class XlsInk
{
    private const int Font = 0x0031;
    private const int Palette = 0x0092;
    private const int Style = 0x00E0;
    private const int StyleBytes = 20;
    private const int ManyNumbers = 0x00BD;
    private const int SheetWindow = 0x023E;
    private const int ShowsZeros = 0x0010;

    // No workbook has a font of this number: those behind it are counted one further.
    private const int NoFont = 4;
    private const int FirstOfPalette = 8;

    // Formula, number, short number, texts of three kinds, truth or error.
    private static readonly int[] Cells = [0x0006, 0x0203, 0x027E, 0x00FD, 0x0204, 0x00D6, 0x0205];

    private readonly Dictionary<int, InkColor> _palette = [];
    private readonly List<int> _fonts = [];
    private readonly List<bool> _isLost = [];

    /// <summary>Reads how cells are set.</summary>
    /// <param name="shared">The records before the sheets.</param>
    public XlsInk(IReadOnlyList<XlsRecord> shared)
    {
        foreach (var record in shared.Where(r => r.Kind == Palette)) ReadPalette(record);
        _fonts.AddRange(shared.Where(r => r.Kind == Font).Select(r => r.Data.Length < 6 ? 0 : r.UInt16(4)));
        // Of the kind before there is another form of it: nothing is known of its cells.
        _isLost.AddRange(shared.Where(r => r.Kind == Style).Select(r => r.Data.Length == StyleBytes && IsLost(r)));
    }

    /// <summary>The cells of the records of a sheet that nobody sees.</summary>
    public IReadOnlySet<(int Row, int Column)> LostIn(IEnumerable<XlsRecord> sheet) =>
        _isLost.Contains(true) ? sheet.SelectMany(StyledIn).Where(c => c.Style < _isLost.Count && _isLost[c.Style]).Select(c => (c.Row, c.Column)).ToHashSet() : new HashSet<(int, int)>();

    /// <summary>Whether a sheet shows nothing where a number is zero.</summary>
    public static bool HidesZeros(IEnumerable<XlsRecord> sheet) => sheet.Any(r => r.Kind == SheetWindow && r.Data.Length >= 2 && (r.UInt16(0) & ShowsZeros) == 0);

    private static IEnumerable<(int Row, int Column, int Style)> StyledIn(XlsRecord record)
    {
        if (record.Data.Length < 6) yield break;
        if (Cells.Contains(record.Kind)) yield return (record.UInt16(0), record.UInt16(2), record.UInt16(4));
        if (record.Kind != ManyNumbers) yield break;
        for (var (at, column) = (4, record.UInt16(2)); at + 8 <= record.Data.Length; at += 6) yield return (record.UInt16(0), column++, record.UInt16(at));
    }

    private void ReadPalette(XlsRecord record)
    {
        for (var at = 2; at + 4 <= record.Data.Length; at += 4) _palette[FirstOfPalette + ((at - 2) / 4)] = new InkColor(record.Byte(at), record.Byte(at + 1), record.Byte(at + 2));
    }

    private bool IsLost(XlsRecord style)
    {
        var font = style.UInt16(0) is var number && number > NoFont ? number - 1 : number;
        return font < _fonts.Count && ColourOf(_fonts[font]) is { } ink && GroundOf(style) is { } ground && ink.IsLostOn(ground);
    }

    // Of one colour, or none; of other patterns nobody can say what is seen on them.
    private InkColor? GroundOf(XlsRecord style) => (style.UInt32(14) >> 26) switch
    {
        0 => InkColor.White,
        1 => ColourOf(style.UInt16(18) & 0x7F),
        _ => null,
    };

    private InkColor? ColourOf(int index) => _palette.TryGetValue(index, out var colour) ? colour : InkColor.OfNumber(index);
}
