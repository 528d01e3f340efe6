using System.Globalization;
using System.Xml.Linq;

namespace Disclosure.Import.Office.Words;

/// <summary>Tells headings of a Word file: by the level of outline, and by the names of styles.</summary>
internal static class WordHeadings
{
    /// <summary>The level from 1; 0 for the title of the whole; null for what is no heading.</summary>
    /// <param name="properties">The properties of the paragraph, its own first.</param>
    /// <param name="names">The names of its style, and of what that is based on.</param>
    public static int? LevelOf(IEnumerable<XElement> properties, IEnumerable<string> names)
    {
        // The ninth level is running text.
        if (properties.Select(p => OfficeXml.Number(p.ChildValue("outlineLvl"))).FirstOrDefault(l => l is not null) is { } outline) return outline is >= 0 and < 9 ? outline + 1 : null;
        foreach (var name in names)
        {
            if (name.Equals("Title", StringComparison.OrdinalIgnoreCase)) return 0;
            var space = name.LastIndexOf(' ');
            var isHeading = name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题 ", StringComparison.Ordinal);
            if (isHeading && int.TryParse(name.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9) return level;
        }
        return null;
    }
}
