using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Corpora;

/// <summary>
/// Budgets after a made-up one that is small and prints whole amounts: its files with another name and year, every amount times a whole
/// number, so that all sums stay true.
/// </summary>
internal static partial class PlainBudgets
{
    private const int ToldYear = 2030;

    /// <summary>Writes one.</summary>
    /// <param name="told">The folder of the budget that is told again.</param>
    /// <param name="name">What its unit is called in its texts.</param>
    /// <param name="folder">The folder of the input.</param>
    /// <param name="fiction">Whose it is, of which year, and by what amounts are multiplied.</param>
    /// <param name="more">What stands in its <c>disclosure.yaml</c> beside the edition.</param>
    public static void Write(string told, string name, string folder, Fiction fiction, string more) => Retold.Copy(
        told, Path.Combine(folder, "units", fiction.Key, Text(fiction.Year)),
        (file, text) => file == "disclosure.yaml" ? $"{text.TrimEnd()}\n{more}" : Amounts().Replace(text, m => Scaled(m.Value, fiction.Factor))
            .Replace(name, fiction.Name, StringComparison.Ordinal).Replace($"{ToldYear}年", $"{Text(fiction.Year)}年", StringComparison.Ordinal));

    private static string Scaled(string amount, int factor) => (decimal.Parse(amount, CultureInfo.InvariantCulture) * factor).ToString(CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Behind a key, or quoted from a table: never a code, a year or a number of things.
    [GeneratedRegex(@"(?<=: )\d+(\.\d+)?(?=[,}\r\n])|(?<=\[)\d+(\.\d+)?(?=\])")]
    private static partial Regex Amounts();
}
