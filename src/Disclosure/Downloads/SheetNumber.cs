using System.Globalization;
using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>A number as a workbook keeps it: a value, and a format that shows it as it was printed.</summary>
/// <param name="Value">The value; a share as a part of one, as spreadsheets count percentages.</param>
/// <param name="Format">The format code (ECMA-376, 18.8.31).</param>
internal sealed record SheetNumber(string Value, string Format)
{
    // What a spreadsheet's binary numbers keep of a decimal one for certain.
    private const int MostDigits = 15;

    /// <summary>The number of a cell; null where a spreadsheet would not show it as printed, so that it must stay text.</summary>
    public static SheetNumber? Of(Cell cell)
    {
        if (cell.Number is not { } number) return null;
        var isPercent = cell.Text.EndsWith('%');
        var digits = isPercent ? cell.Text[..^1] : cell.Text;
        var hasThousands = digits.Contains(',', StringComparison.Ordinal);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : digits.Length - point - 1;
        if (digits.Count(char.IsAsciiDigit) > MostDigits || Printed(number, places, hasThousands) != digits) return null;
        var format = (hasThousands ? "#,##0" : "0") + (places > 0 ? "." + new string('0', places) : "") + (isPercent ? "%" : "");
        return new SheetNumber((isPercent ? number / 100 : number).ToString(CultureInfo.InvariantCulture), format);
    }

    private static string Printed(decimal number, int places, bool hasThousands)
    {
        // A spreadsheet has no zero below zero.
        if (number == 0) number = 0;
        return number.ToString((hasThousands ? "N" : "F") + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
