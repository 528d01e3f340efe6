using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;
using Disclosure.Import.Sources;

namespace Disclosure.Pipeline;

/// <summary>What is to be imported, and to where.</summary>
/// <param name="Files">The files, as the person gave them.</param>
/// <param name="Input">The input folder.</param>
/// <param name="Unit">The folder of the unit.</param>
/// <param name="Year">The year, and of which kind the document is.</param>
internal sealed record ImportOptions(IReadOnlyList<string> Files, string Input, string Unit, YearChoice Year)
{
    /// <summary>The edition; null to find it.</summary>
    public string? Edition { get; init; }

    /// <summary>The name of an edition that is to be drafted from the document; null for none.</summary>
    public string? NewEdition { get; init; }

    /// <summary>Whether files that are there may be replaced.</summary>
    public bool IsReplacing { get; init; }

    /// <summary>Whether the figures of its narrative are to cite the cells that they are.</summary>
    public bool IsCiting { get; init; }

    /// <summary>Reads a file by its name and bytes; null with findings when it cannot.</summary>
    public Func<string, byte[], FindingList, SourceDocument?> Read { get; init; } = SourceReaders.Read;

    /// <summary>The document.</summary>
    public DocumentKey Key => new(Unit, Year.Year, Year.Kind ?? DocumentKind.AnnualBudget);
}
