using Disclosure.Core.Budgets;
using Disclosure.Reading;
using Disclosure.Reading.Revisions;

namespace Disclosure.Building.Comparisons;

/// <summary>One of the two sides of a comparison.</summary>
/// <param name="Name">What the command called it.</param>
/// <param name="Input">Reads its input folder.</param>
/// <param name="Unit">The only unit of it that is meant, or null.</param>
/// <param name="Year">The only document of each unit of it that is meant, or null.</param>
/// <param name="Folder">The commit's folder that it is read from, or null.</param>
internal sealed record ComparisonSource(string Name, InputReader Input, string? Unit, YearChoice? Year, CommitFolder? Folder) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Folder?.Dispose();
}
