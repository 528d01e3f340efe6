using System.Text;

namespace Disclosure.Benchmarks.Office;

/// <summary>Reads the CSV that LibreOffice writes of a sheet.</summary>
internal static class OfficeCsv
{
    /// <summary>Its rows.</summary>
    public static IReadOnlyList<IReadOnlyList<OfficeCell>> Read(string text)
    {
        var rows = new List<IReadOnlyList<OfficeCell>>();
        var row = new List<OfficeCell>();
        for (var at = 0; at < text.Length; at++)
        {
            row.Add(text[at] == '"' ? Bracketed(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                // A line that ends with a separator has a blank cell behind it.
                if (at + 1 == text.Length || text[at + 1] == '\n') row.Add(default);
                else continue;
                at++;
            }
            rows.Add(row);
            row = [];
        }
        return rows;
    }

    private static OfficeCell Plain(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or '\n')) at++;
        return new OfficeCell(text[start..at], false);
    }

    private static OfficeCell Bracketed(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
        {
            if (text[at] == '"') at++;
            cell.Append(text[at]);
        }
        at++;
        return new OfficeCell(cell.ToString(), true);
    }
}
