using System.Globalization;
using System.Text;
using ExcelNumberFormat;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>
/// Shows a value as its number format does. The formats are read by a library; what Chinese programs write beyond what it knows is put
/// into its words first.
/// </summary>
internal sealed class ShownNumber
{
    // As many letters as Excel lets a format have.
    private const int MostFormat = 255;
    private const int GeneralDigits = 11;

    private readonly Dictionary<string, NumberFormat?> _formats = new(StringComparer.Ordinal);

    /// <summary>A number as it is shown, without the blanks that only align it.</summary>
    /// <param name="value">The value; a date is the days since 1899-12-30.</param>
    /// <param name="format">The format.</param>
    public string Of(double value, string format)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > 1e15 || IsGeneral(format)) return General(value);
        return FormatOf(format) is { } known ? known.Format(value, CultureInfo.InvariantCulture).Trim() : General(value);
    }

    /// <summary>A day as it is shown.</summary>
    public string Of(DateTime day, string format)
    {
        var known = IsGeneral(format) ? FormatOf(BuiltIn(14)) : FormatOf(format) ?? FormatOf(BuiltIn(14));
        return known!.Format(day, CultureInfo.InvariantCulture).Trim();
    }

    /// <summary>A text as its format shows it: some formats hide texts or put words around them.</summary>
    public string Of(string text, string format)
    {
        if (IsGeneral(format) || format == "@" || !format.Contains(';', StringComparison.Ordinal)) return text;
        return FormatOf(format) is { } known ? known.Format(text, CultureInfo.InvariantCulture) : text;
    }

    /// <summary>The format of one of the numbers that stand for formats without being written in a file, as a Chinese program shows it.</summary>
    public static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 or 6 => "¥#,##0;¥-#,##0",
        7 or 8 => "¥#,##0.00;¥-#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 57 => "yyyy\"年\"m\"月\"",
        28 or 29 or 51 or 53 or 54 or 58 => "m\"月\"d\"日\"",
        30 => "m-d-yy",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 => "h\"时\"mm\"分\"",
        33 => "h\"时\"mm\"分\"ss\"秒\"",
        34 or 55 => "h\"时\"mm\"分\"",
        35 or 56 => "h\"时\"mm\"分\"ss\"秒\"",
        52 => "yyyy\"年\"m\"月\"",
        37 or 38 => "#,##0;-#,##0",
        39 or 40 => "#,##0.00;-#,##0.00",
        41 or 42 => "#,##0;-#,##0;\"-\"",
        43 or 44 => "#,##0.00;-#,##0.00;\"-\"",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        _ => "General",
    };

    /// <summary>A number where no format says how: as many digits as have room in eleven signs.</summary>
    private static string General(double value)
    {
        if (value == 0) return "0";
        var whole = Math.Abs(value) < 1 ? 1 : (int)Math.Floor(Math.Log10(Math.Abs(value))) + 1;
        if (!double.IsFinite(value) || whole > GeneralDigits || Math.Abs(value) < 1e-9) return value.ToString("0.#####E+00", CultureInfo.InvariantCulture);
        var places = Math.Max(0, GeneralDigits - whole - 1);
        return Math.Round((decimal)value, places, MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private static bool IsGeneral(string format) =>
        format.Length is 0 or > MostFormat || format.Equals("General", StringComparison.OrdinalIgnoreCase) || format == "G/通用格式";

    private NumberFormat? FormatOf(string format)
    {
        if (_formats.TryGetValue(format, out var known)) return known;
        var read = new NumberFormat(Known(format));
        return _formats[format] = read.IsValid ? read : null;
    }

    // An exclamation mark shows the sign behind it, as a backslash does; Chinese signs need no marks around them; 通用格式 is General.
    private static string Known(string format)
    {
        var known = new StringBuilder(format.Length);
        var source = format.Replace("G/通用格式", "General", StringComparison.Ordinal);
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            var close = c switch { '"' => source.IndexOf('"', i + 1), '[' => source.IndexOf(']', i), _ => -1 };
            if (close > i)
            {
                known.Append(source, i, close - i + 1);
                i = close;
            }
            else if (c is '!' or '\\' or '_' or '*' && i + 1 < source.Length)
            {
                known.Append(c == '!' ? '\\' : c).Append(source[++i]);
            }
            else if (c >= '\u2e80')
            {
                known.Append('\\').Append(c);
            }
            else
            {
                known.Append(c);
            }
        }
        return known.ToString();
    }
}
