using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Engine;

/// <summary>What people call a passage: the heading that it stands under, or what it begins with.</summary>
internal static class PassageName
{
    private const int MostOpening = 32;

    /// <summary>The name of a passage in a part.</summary>
    public static PlaceName Of(string part, Passage passage)
    {
        if (passage.IsHeading) return new PlaceName(part, $"的标题{PlaceName.Quoted(passage.Text)}", "", "");
        return passage.Headings.Count > 0
            ? new PlaceName(part, $"{PlaceName.Quoted(passage.Headings[^1])}一节", "", "")
            : new PlaceName(part, $"{PlaceName.Quoted(Opening(passage.Text))}一段", "", "");
    }

    private static string Opening(string text)
    {
        var end = text.IndexOfAny(['，', '。', '；', '：', ':', '\n']);
        var opening = end > 0 ? text[..end] : text;
        return opening.Length <= MostOpening ? opening : opening[..MostOpening] + "…";
    }
}
