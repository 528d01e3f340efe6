using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>A budget whose data to take away is being written: what its formats are made from, and which files there are so far.</summary>
internal sealed class ExportedBudget
{
    private readonly string _folder;
    private readonly ExportSink _sink;
    private readonly List<Download> _downloads = [];

    /// <summary>A budget of which nothing is written yet.</summary>
    public ExportedBudget(Budget budget, SiteDescription site, ExportSink sink)
    {
        Budget = budget;
        _sink = sink;
        _folder = $"{budget.Key}/";
        Address = site.Url.Length == 0 ? "" : site.Url + _folder;
        Tables = [.. budget.Tables.GroupBy(t => t.Form.Key, StringComparer.Ordinal).Select(sheets => new ExportedTable(budget, [.. sheets]))];
    }

    /// <summary>The budget.</summary>
    public Budget Budget { get; }

    /// <summary>Where its pages are published; blank when it is not known.</summary>
    public string Address { get; }

    /// <summary>Its tables.</summary>
    public IReadOnlyList<ExportedTable> Tables { get; }

    /// <summary>What was written to be offered, in that order.</summary>
    public IReadOnlyList<Download> Downloads => _downloads;

    /// <summary>The file of a table in a format, which was written before.</summary>
    public Download FileOf(ExportedTable table, DownloadFormat format) => _downloads.Single(d => d.Table == table.Form.Key && d.Format == format);

    /// <summary>Writes a file that is offered to readers.</summary>
    public void Offer(DownloadFormat format, string file, ReadOnlySpan<byte> bytes, string? table = null)
    {
        _sink(_folder + file, bytes);
        _downloads.Add(new Download(format, file, bytes.Length, table));
    }
}

/// <summary>A table whose files are being written.</summary>
/// <param name="Budget">Its budget.</param>
/// <param name="Sheets">Its sheets in order; itself alone where it is not printed once for each project.</param>
internal sealed record ExportedTable(Budget Budget, IReadOnlyList<Table> Sheets)
{
    /// <summary>Its form, which is that of all its sheets.</summary>
    public TableForm Form => Sheets[0].Form;

    /// <summary>Its one shape for lines of data, made once for all formats that need it.</summary>
    public TidyTable Tidy => field ??= new TidyTable(Sheets);
}
