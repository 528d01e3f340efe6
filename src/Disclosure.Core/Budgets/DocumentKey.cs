using System.Globalization;

namespace Disclosure.Core.Budgets;

/// <summary>
/// Which document: whose it is, of which year, and of which kind. Written <c>unit/2024</c> for a budget and
/// <c>unit/2024-final</c> for final accounts; so are its folder in the input and its part of the site.
/// </summary>
/// <param name="Unit">The folder of its unit.</param>
/// <param name="Year">Its year.</param>
/// <param name="Kind">Its kind.</param>
public sealed record DocumentKey(string Unit, int Year, DocumentKind Kind) : IComparable<DocumentKey>
{
    private const int YearLength = 4;
    private const string Final = "-final";

    /// <summary>The name of its own folder, in that of its unit: <c>2024</c>, <c>2024-final</c>.</summary>
    public string Folder => FolderOf(Year, Kind);

    /// <summary>The folder that a unit's document of a year and a kind has.</summary>
    public static string FolderOf(int year, DocumentKind kind) =>
        year.ToString(CultureInfo.InvariantCulture) + (kind == DocumentKind.FinalAccounts ? Final : "");

    /// <summary>The document of a unit whose folder has this name; null when no document's has.</summary>
    public static DocumentKey? Of(string unit, string folder) => Parse(folder) is var (year, kind) ? new DocumentKey(unit, year, kind) : null;

    /// <summary>The year and the kind that the name of a folder says; null when it says none.</summary>
    public static (int Year, DocumentKind Kind)? Parse(string folder)
    {
        var isFinal = folder.EndsWith(Final, StringComparison.Ordinal);
        var digits = folder.AsSpan(0, folder.Length - (isFinal ? Final.Length : 0));
        return digits.Length == YearLength && digits[0] != '0' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (year, isFinal ? DocumentKind.FinalAccounts : DocumentKind.AnnualBudget)
            : null;
    }

    /// <summary>Orders by unit, then year; a year's budget comes before its final accounts.</summary>
    public int CompareTo(DocumentKey? other)
    {
        if (other is null) return 1;
        if (string.CompareOrdinal(Unit, other.Unit) is var byUnit and not 0) return byUnit;
        return Year.CompareTo(other.Year) is var byYear and not 0 ? byYear : Kind.CompareTo(other.Kind);
    }

    /// <summary><c>unit/2024</c>, <c>unit/2024-final</c>.</summary>
    public override string ToString() => $"{Unit}/{Folder}";
}
