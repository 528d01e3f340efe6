using System.Text;

namespace Disclosure.Core.Comparison.Years;

/// <summary>
/// Puts the named rows of a document together as text. A line that begins with a tab is of a section: how the links of the rows below it
/// begin, what the column of their amounts is called, and its unit. The others are rows: name, code, amount, the end of the link unless
/// that is the code, or else the name; and a unit of their own. Tabs stand between, and what is blank at the end is left out.
/// </summary>
public sealed class RecordedNamesWriter
{
    private readonly StringBuilder _lines = new();
    private string _section = "";

    /// <summary>Adds a row of a section.</summary>
    /// <param name="section">The link to the section, the column and the unit of its amounts.</param>
    /// <param name="name">The name of the row.</param>
    /// <param name="amount">Its amount as printed, or blank.</param>
    /// <param name="code">The code of its subject, or blank.</param>
    /// <param name="end">The end of its link.</param>
    /// <param name="unit">The unit of its amount where it is not that of the section; else blank.</param>
    public void Add((string Link, string Column, string Unit) section, string name, string amount, string code, string end, string unit)
    {
        var head = $"\t{section.Link}\t{section.Column}\t{section.Unit}";
        if (_section != head) _lines.Append(_section = head).Append('\n');
        var isUsual = end == (code.Length > 0 ? code : name);
        _lines.Append($"{name}\t{code}\t{amount}\t{(isUsual ? "" : end)}\t{unit}".TrimEnd('\t')).Append('\n');
    }

    /// <summary>All that was added, with the amounts.</summary>
    public RecordedNames With(string amounts) => new(_lines.ToString(), amounts);
}
