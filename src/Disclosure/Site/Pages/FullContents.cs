using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The contents of the whole document: its parts and tables in their order.</summary>
internal static class FullContents
{
    /// <summary>For the screen, which has no pages.</summary>
    public static readonly IReadOnlyDictionary<string, int> NoNumbers = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The contents, with the numbers of pages by the id of what begins there.</summary>
    public static IReadOnlyList<PlaceView> Of(Budget budget, IReadOnlyDictionary<string, int> numbers)
    {
        return [.. budget.Edition.Parts.Select(part => new PlaceView(
            budget.Named(part.Title), Fragment.To(part.Key), PageOf(part.Key), [.. budget.TablesOf(part).Select(TablePlace)]))];

        TablePlaceView TablePlace(Table table) => new(
            table.Form.Margins.HasNumber ? table.Form.Number : "", TitleOf(table), Fragment.To(IdOf(table)), PageOf(IdOf(table)));

        string PageOf(string id) => numbers.TryGetValue(id, out var page) ? page.ToString(CultureInfo.InvariantCulture) : "";
    }

    /// <summary>The title of a table with that of its sheet.</summary>
    public static string TitleOf(Table table) => table.Sheet is null ? table.Form.Name : $"{table.Form.Name}：{table.Sheet}";

    /// <summary>The id of a table on the page of the whole document.</summary>
    public static string IdOf(Table table) => "full-" + table.Key;
}
