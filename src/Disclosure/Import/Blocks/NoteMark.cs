namespace Disclosure.Import.Blocks;

/// <summary>
/// Digits that are set small and raised (3,300,000¹) point to a note and are no part of the figure beside them. A reader that sees how
/// letters are set writes them as the characters that are raised by themselves, and no figure is read out of these.
/// </summary>
internal static class NoteMark
{
    private const string Plain = "0123456789()[]";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁽⁾";

    /// <summary>A text that is raised: its digits and brackets as raised characters, all else as it is.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => Plain.IndexOf(Narrow(c), StringComparison.Ordinal) is >= 0 and var at ? Raised[at] : c));

    /// <summary>Whether all of a text would be raised characters.</summary>
    public static bool CanBe(string text) => text.Length > 0 && text.All(c => Plain.Contains(Narrow(c), StringComparison.Ordinal));

    /// <summary>Whether a character is a raised one.</summary>
    public static bool Is(char character) => Raised.Contains(character, StringComparison.Ordinal);

    /// <summary>The marks in a text, one behind the other; blank for none.</summary>
    public static string In(string text) => string.Concat(text.Where(Is));

    private static char Narrow(char c) => c switch
    {
        >= '０' and <= '９' or '（' or '）' or '［' or '］' => (char)(c - ('０' - '0')),
        '〔' => '[',
        '〕' => ']',
        _ => c,
    };
}
