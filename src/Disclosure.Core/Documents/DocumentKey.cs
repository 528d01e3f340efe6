using System.Globalization;

namespace Disclosure.Core.Documents;

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

/// <summary>What a unit discloses of a year.</summary>
public enum DocumentKind
{
    /// <summary>What it means to take in and to spend (预算).</summary>
    AnnualBudget,

    /// <summary>What it has taken in and spent (决算).</summary>
    FinalAccounts,
}

/// <summary>The kinds of documents in words.</summary>
public static class DocumentKindWords
{
    // As many as a heading has room for.
    private const int MostNames = 2;

    /// <summary>The plain word for a document of a kind, where its edition has no other.</summary>
    public static string Word(this DocumentKind kind) => kind switch
    {
        DocumentKind.AnnualBudget => "预算",
        DocumentKind.FinalAccounts => "决算",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The plain words for documents of several kinds: <c>预算和决算</c>.</summary>
    public static string Words(this IEnumerable<DocumentKind> kinds) => string.Join("和", kinds.Distinct().Order().Select(Word));

    /// <summary>What is published where these documents are, by what their editions call them: <c>部门预算公开</c>.</summary>
    public static string Published(IEnumerable<(DocumentKind Kind, string Name)> documents)
    {
        var names = documents.Distinct().OrderBy(d => d.Kind).ThenBy(d => d.Name, StringComparer.Ordinal).ToList();
        return (names.Count <= MostNames ? string.Join("、", names.Select(n => n.Name).Distinct(StringComparer.Ordinal)) : names.Select(n => n.Kind).Words()) + "公开";
    }

    /// <summary>The name of a kind for programs.</summary>
    public static string Name(this DocumentKind kind) => kind switch
    {
        DocumentKind.AnnualBudget => "budget",
        DocumentKind.FinalAccounts => "final-accounts",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>A government unit.</summary>
/// <param name="Key">The name of its folder, in ASCII.</param>
/// <param name="Name">Its official name.</param>
/// <param name="ShortName">简称, or blank.</param>
public sealed record Unit(string Key, string Name, string ShortName)
{
    /// <summary>Its name where there is little room.</summary>
    public string Brief => ShortName.Length > 0 ? ShortName : Name;

    /// <summary>主管部门: the folder of the unit that it belongs to, or the name of a department that has none here; blank for none.</summary>
    public string Department { get; init; } = "";

    /// <summary>类别: what kind of body it is, in the portal's own words; blank where it does not say.</summary>
    public string Category { get; init; } = "";

    /// <summary>次序: its place among the units of the portal; null for that of its folder's name, behind those that have one.</summary>
    public int? Order { get; init; }

    /// <summary>Its name today, where this is the one that it had in the year of a document; else blank.</summary>
    public string Later { get; init; } = "";

    /// <summary>Its name today.</summary>
    public string Today => Later.Length > 0 ? Later : Name;

    /// <summary>Whether it names another unit as its department, by the name of its folder or by its own.</summary>
    public bool BelongsTo(Unit other) => Department.Length > 0 && Key != other.Key && (Department == other.Key || Department == other.Today);

    /// <summary>The unit as it was called when a document of it was published. A former name never goes with the short name of today.</summary>
    public Unit Then(Publication publication)
    {
        var isFormer = publication.UnitName.Length > 0 && publication.UnitName != Name;
        if (!isFormer) return publication.UnitShortName.Length > 0 ? this with { ShortName = publication.UnitShortName } : this;
        return this with { Name = publication.UnitName, ShortName = publication.UnitShortName, Later = Name };
    }
}
