using System.Text;
using System.Xml;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Office.Workbooks;

/// <summary>The texts that the cells of a workbook share. The runs of a rich text are one, raised digits in it the marks of notes; how it is pronounced is left out.</summary>
internal static class SharedTexts
{
    /// <summary>The texts in the order of the part.</summary>
    public static IReadOnlyList<SharedText> Read(XmlReader? reader)
    {
        var texts = new List<SharedText>();
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si") texts.Add(Text(reader));
        }
        return texts;
    }

    /// <summary>The text of the element that the reader stands on; afterwards it stands on its end.</summary>
    public static SharedText Text(XmlReader reader)
    {
        if (reader.IsEmptyElement) return new SharedText("", []);
        var depth = reader.Depth;
        var text = new StringBuilder();
        var runs = new List<(int Start, bool IsOwn, InkColor? Ink)>();
        var (isText, isRaised) = (false, false);
        var silent = int.MaxValue;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth <= silent) silent = int.MaxValue;
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "rPh" && !reader.IsEmptyElement) silent = Math.Min(silent, reader.Depth);
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "r")
            {
                isRaised = false;
                runs.Add((runs.Count == 0 ? 0 : text.Length, false, null));
            }
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPr" && runs.Count > 0) runs[^1] = runs[^1] with { IsOwn = true };
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "color" && runs.Count > 0) runs[^1] = runs[^1] with { Ink = InkColor.Of(reader) };
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "vertAlign") isRaised = reader.GetAttribute("val") == "superscript";
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement) isText = reader.NodeType == XmlNodeType.Element && reader.LocalName == "t" && !reader.IsEmptyElement;
            else if (isText && silent == int.MaxValue && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text.Append(isRaised ? NoteMark.Of(reader.Value) : reader.Value);
        }
        var all = text.ToString();
        return new SharedText(Decoded(all), runs.TrueForAll(r => !r.IsOwn) ? [] : [.. runs.Select((r, i) => (Decoded(all[r.Start..(i + 1 < runs.Count ? runs[i + 1].Start : all.Length)]), r.IsOwn, r.Ink))]);
    }

    // _x000D_ is how the format writes a sign that XML cannot hold.
    private static string Decoded(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                i += 6;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }
        return decoded.ToString();
    }
}
