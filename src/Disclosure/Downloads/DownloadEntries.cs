using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>A format of which each table has a file, all its sheets in one.</summary>
/// <param name="Format">What it is.</param>
/// <param name="Write">Gives the file of a table; valid until the next is asked for.</param>
internal sealed record TableDownload(DownloadFormat Format, TableWriter Write)
{
    /// <summary>The name of the file of a table: it says whose it is, of which year and of which table, wherever it comes to lie.</summary>
    public string FileOf(Budget budget, TableForm form) => $"{budget.Unit.Key}-{budget.Key.Folder}-{form.Key}{Format.Extension}";
}

/// <summary>A format of which a budget has one file.</summary>
/// <param name="Format">What it is.</param>
/// <param name="StemOf">The name of the file of a budget without its ending.</param>
/// <param name="Write">Gives the file of a budget; valid until the next is asked for.</param>
internal sealed record BudgetDownload(DownloadFormat Format, Func<Budget, string> StemOf, BudgetWriter Write)
{
    /// <summary>The name of the file of a budget.</summary>
    public string FileOf(Budget budget) => StemOf(budget) + Format.Extension;
}

/// <summary>Gives the file of a table.</summary>
internal delegate ReadOnlySpan<byte> TableWriter(ExportedTable table);

/// <summary>Gives a file of a whole budget, whose name is <paramref name="file"/>.</summary>
internal delegate ReadOnlySpan<byte> BudgetWriter(ExportedBudget export, string file);
