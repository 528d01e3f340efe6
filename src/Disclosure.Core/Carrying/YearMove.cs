using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Carrying;

/// <summary>
/// Moves the years of one document on to those of a later one, in names, texts and addresses: its own year, the two before it and the one
/// after it. A year that is farther off is history, and stays.
/// </summary>
/// <param name="From">The year of the document that is carried over.</param>
/// <param name="To">The year of the one that is made.</param>
public sealed partial record YearMove(int From, int To)
{
    /// <summary>A year in a text: <c>2024 年</c>, <c>2022—2024 年</c>.</summary>
    internal const string Pattern = "(?<![0-9.,])20[0-9]{2}(?= *(?:年|[—–~～至-]{1,2} *20[0-9]{2} *年))";

    private const int Back = 2;
    private const int Ahead = 1;

    /// <summary>How far they are apart.</summary>
    public int Distance => To - From;

    /// <summary>Whether a year is one that moves.</summary>
    public bool Moves(int year) => year >= From - Back && year <= From + Ahead;

    /// <summary>A text with its years (<c>2024 年</c>, <c>2022—2024 年</c>) moved on.</summary>
    public string In(string text) => Year().Replace(text, Moved);

    /// <summary>An address or a formula with its years moved on, those of other documents among them (<c>2023:表三/…</c>).</summary>
    public string InAddress(string address) => AddressYear().Replace(address, Moved);

    /// <summary>The name of a row or a column with its year moved on, also where it is nothing but a year.</summary>
    public string InKey(string key) => WholeYear().IsMatch(key) ? WholeYear().Replace(key, Moved) : In(key);

    /// <summary>A year alone, moved on where it moves.</summary>
    internal string OfYear(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) is var year && Moves(year)
        ? (year + Distance).ToString(CultureInfo.InvariantCulture) : digits;

    private string Moved(Match match) => OfYear(match.Value);

    [GeneratedRegex(Pattern, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![0-9.,])20[0-9]{2}(?= *年|(?:-final)?:)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex AddressYear();

    [GeneratedRegex("^20[0-9]{2}$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex WholeYear();
}
