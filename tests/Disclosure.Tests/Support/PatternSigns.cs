using System.Text.RegularExpressions;

namespace Disclosure.Tests.Support;

/// <summary>
/// The signs that stand in patterns of addresses for what is not said: <c>表三/*[类=科目]</c>, <c>&lt;科目&gt;</c>, <c>合计(…)</c>.
/// They are the language of editions, and nothing that people read.
/// </summary>
internal static partial class PatternSigns
{
    /// <summary>Those of a text, each with what stands around it.</summary>
    public static IEnumerable<string> In(string text) => Sign().Matches(text)
        .Select(m => text[Math.Max(0, m.Index - 20)..Math.Min(text.Length, m.Index + m.Length + 20)]);

    [GeneratedRegex(@"/\*|\*/|\*\[|<[\u4E00-\u9FFF]+>|\[\p{L}+=|合计\(")]
    private static partial Regex Sign();
}
