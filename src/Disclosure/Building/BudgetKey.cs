using System.Globalization;
using Disclosure.Reading;
using Disclosure.Rendering.Theme;

namespace Disclosure.Building;

/// <summary>Which budget: the folder of its unit and its year, as its part of the site is addressed.</summary>
/// <param name="Unit">The folder.</param>
/// <param name="Year">The year.</param>
internal readonly record struct BudgetKey(string Unit, int Year) : IComparable<BudgetKey>
{
    private const string Home = "/index.html";

    /// <summary>The key of a budget of the input.</summary>
    public static BudgetKey Of(BudgetPlace place) => new(place.Unit.Key, place.Year);

    /// <summary>The budgets whose first page is among the files of a site.</summary>
    public static IReadOnlySet<BudgetKey> In(IEnumerable<string> files) =>
        files.Where(f => f.EndsWith(Home, StringComparison.Ordinal)).Select(OfFile).OfType<BudgetKey>().ToHashSet();

    /// <summary>Whether a file of a site is one of the theme's.</summary>
    public static bool IsAsset(string path) => path.StartsWith(ThemeFolder.Assets + "/", StringComparison.Ordinal);

    /// <summary>The budget to whose part of the site a file belongs; null for the portal's own files and those of a unit.</summary>
    public static BudgetKey? OfFile(string path) => path.Split('/', 3) is [not ThemeFolder.Assets and var unit, { Length: 4 } year, _]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new BudgetKey(unit, number) : null;

    /// <summary>Orders by unit, then year.</summary>
    public int CompareTo(BudgetKey other) => string.CompareOrdinal(Unit, other.Unit) is var byUnit and not 0 ? byUnit : Year.CompareTo(other.Year);

    /// <summary><c>unit/year</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Unit}/{Year}");
}
