using System.Globalization;
using System.Text;
using Disclosure.Core.Documents;
using Disclosure.Core.Words;

namespace Disclosure.Downloads;

/// <summary>Gives sheets names that spreadsheets take: at most 31 letters, some signs not among them, each once whatever the case.</summary>
internal sealed class SheetNames
{
    private const int Most = 31;
    private const string Forbidden = "[]:*?/\\";

    // Excel keeps History for itself.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { SourceSheetWords.Sheet, "History" };

    /// <summary>The name of a table's sheet: its number with its short name, or with the project whose it is.</summary>
    public string Of(Table table)
    {
        var name = Cleaned($"{table.Form.Number} {table.Sheet ?? table.Form.ShortName}");
        var free = Cut(name, Most);
        for (var i = 2; !_taken.Add(free); i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"~{i}");
            free = Cut(name, Most - number.Length) + number;
        }
        return free;
    }

    private static string Cleaned(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var c in text) name.Append(Forbidden.Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? ' ' : c);
        return name.ToString().Trim(' ', '\'') is { Length: > 0 } cleaned ? cleaned : "表";
    }

    // Not within a letter that takes two units, and not before an apostrophe, with which no name may end.
    private static string Cut(string name, int most)
    {
        if (name.Length <= most) return name;
        var length = char.IsHighSurrogate(name[most - 1]) ? most - 1 : most;
        return name[..length].TrimEnd(' ', '\'');
    }
}
