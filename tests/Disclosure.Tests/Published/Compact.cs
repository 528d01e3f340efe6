using System.Text.RegularExpressions;

namespace Disclosure.Tests.Published;

/// <summary>
/// Text without the white space that the PDF's columns put into it. A blank stays between two digits: without it two
/// figures would become one.
/// </summary>
internal static partial class Compact
{
    /// <summary>The text without that white space.</summary>
    public static string Of(string text) => OtherSpace().Replace(BetweenDigits().Replace(text.Trim(), "\u0001"), "").Replace('\u0001', ' ');

    [GeneratedRegex(@"(?<=\d)\s+(?=\d)")]
    private static partial Regex BetweenDigits();

    [GeneratedRegex(@"\s+")]
    private static partial Regex OtherSpace();
}
