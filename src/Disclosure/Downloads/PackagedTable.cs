using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>A table as a resource of a data package.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Tidy">Its shape in the file.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Bytes">How large the file is.</param>
internal sealed record PackagedTable(TableForm Form, TidyTable Tidy, string File, int Bytes)
{
    /// <summary>The name of the one classification of the codes of its lines (编码); null when there are none, or several.</summary>
    public string? Classification { get; init; }
}
