using Disclosure.Core.Documents;
using Disclosure.Downloads;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>The files that a budget gives to take away, by name.</summary>
internal sealed class ExportedFiles
{
    private readonly string _start;

    /// <summary>Writes them.</summary>
    public ExportedFiles(Budget budget, SiteDescription? site = null)
    {
        var folder = $"{budget.Unit.Key}/{budget.Year}/";
        Downloads = BudgetExport.Write(budget, site ?? new SiteDescription(), DownloadRegistry.Standard, (path, bytes) =>
        {
            path.ShouldStartWith(folder);
            Files.Add(path[folder.Length..], bytes.ToArray());
        });
        Workbook = DownloadRegistry.Workbook.FileOf(budget);
        _start = $"{budget.Unit.Key}-{budget.Year}-";
    }

    /// <summary>What the pages offer.</summary>
    public IReadOnlyList<Download> Downloads { get; }

    /// <summary>The files.</summary>
    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The file of a table, by its name without unit and year.</summary>
    public byte[] Of(string name) => Files[_start + name];

    /// <summary>The file with all tables as JSON.</summary>
    public byte[] Json => Files[Path.ChangeExtension(Workbook, ".json")];

    /// <summary>The name of the workbook among them.</summary>
    public string Workbook { get; }
}
