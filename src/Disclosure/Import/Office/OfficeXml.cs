using System.Xml.Linq;

namespace Disclosure.Import.Office;

/// <summary>Loads a part of an office file as a tree, no larger and no deeper than a document can be.</summary>
internal static class OfficeXml
{
    /// <summary>The most elements and texts of a part. The text of a long real document has about 200,000.</summary>
    public const int MostNodes = 1_500_000;

    /// <summary>How deep elements may stand in one another. Tables in tables in boxes are about 40 deep.</summary>
    public const int MostLevels = 200;

    /// <summary>The tree of a part; null when it is not there.</summary>
    /// <exception cref="UnreadableFileException">It is too large, or nested too deep.</exception>
    public static XElement? Load(OfficePackage package, string part)
    {
        using (var counted = package.Open(part))
        {
            if (counted is null) return null;
            for (var nodes = 0; counted.Read(); nodes += 1 + counted.AttributeCount)
            {
                if (nodes > MostNodes) throw UnreadableFileException.TooLarge("内容");
                if (counted.Depth > MostLevels) throw UnreadableFileException.TooLarge("嵌套的层数");
            }
        }
        using var reader = package.Open(part)!;
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    /// <summary>The first child of a name, whatever its name space: there are two, of the same words.</summary>
    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    /// <summary>The attribute of a name, whatever its name space; null when it is not there.</summary>
    public static string? Value(this XElement element, string name) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    /// <summary>The attribute <c>val</c> of the first child of a name; null when there is none.</summary>
    public static string? ChildValue(this XElement? element, string name) => element?.Child(name)?.Value("val");

    /// <summary>Whether a property that is on or off is there and on; null when it is not there.</summary>
    public static bool? Flag(this XElement? element, string name) =>
        element?.Child(name) is { } property ? property.Value("val") is not ("0" or "false" or "off" or "none") : null;

    /// <summary>A number of an attribute; null when it is none, or too large to be meant.</summary>
    public static int? Number(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && Math.Abs((long)number) < 10_000_000 ? number : null;
}
