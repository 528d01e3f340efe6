namespace Disclosure.Reports;

/// <summary>The folder that the places of a report have in common, which is said once in place of in each row.</summary>
internal static class CommonFolder
{
    private static readonly string[] Endings = [".yaml", ".md"];

    /// <summary>Whether a place is one in a file, and no address of a table.</summary>
    public static bool IsFile(string place) => Endings.Any(e => place.EndsWith(e, StringComparison.Ordinal) || place.Contains(e + ":", StringComparison.Ordinal));

    /// <summary>The folder with a slash at its end; blank for none.</summary>
    public static string Of(ReportBudget budget, Func<ReportCell, string> plain)
    {
        var places = budget.Sections.SelectMany(s => s.Rows.SelectMany(r => r.Where((c, i) => s.Columns[i].Holds == ColumnContent.Place && !c.IsBlank))).Select(plain).Where(IsFile).ToList();
        if (places.Count == 0) return "";
        var common = places.Aggregate(Common);
        return common[..(common.LastIndexOf('/') + 1)];
    }

    private static string Common(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length]) length++;
        return left[..length];
    }
}
