using Disclosure.Downloads;

namespace Disclosure.Benchmarks.Office;

/// <summary>Holds what LibreOffice reads of a sheet to what should stand there, cell by cell.</summary>
internal sealed class SheetComparison
{
    private readonly List<string> _differences = [];

    /// <summary>Compares.</summary>
    public SheetComparison(SheetLayout sheet, IReadOnlyList<IReadOnlyList<OfficeCell>> rows)
    {
        var expected = sheet.Cells.Where(c => c.Text.Length > 0).ToDictionary(c => (c.Row, c.Column));
        var last = Math.Max(sheet.Rows, rows.Count);
        for (var row = 1; row <= last; row++)
        {
            var found = row <= rows.Count ? rows[row - 1] : [];
            for (var column = 1; column <= Math.Max(sheet.Columns, found.Count); column++)
            {
                Cells++;
                var cell = expected.GetValueOrDefault((row, column));
                if (cell is not null) Filled++;
                Compare(sheet, SheetXml.NameOf(row, column), cell, column <= found.Count ? found[column - 1] : default);
            }
        }
    }

    /// <summary>How many cells were compared, blank ones with them.</summary>
    public int Cells { get; private set; }

    /// <summary>How many of them say something.</summary>
    public int Filled { get; private set; }

    /// <summary>What differs.</summary>
    public IReadOnlyList<string> Differences => _differences;

    private void Compare(SheetLayout sheet, string name, SheetCell? expected, OfficeCell found)
    {
        if ((found.Text ?? "") != (expected?.Text ?? ""))
        {
            _differences.Add($"{sheet.Name}!{name}：应当是「{expected?.Text}」，LibreOffice 读出的是「{found.Text}」");
            return;
        }
        // Quotes tell text from numbers, but for numbers with the separator of CSV in them.
        var isNumber = expected?.Number is not null;
        if (expected is not null && found.IsQuoted == isNumber && !expected.Text.Contains(',', StringComparison.Ordinal))
        {
            _differences.Add($"{sheet.Name}!{name}：「{expected.Text}」应当是{(isNumber ? "数" : "文字")}，LibreOffice 读成了{(isNumber ? "文字" : "数")}");
        }
    }
}
