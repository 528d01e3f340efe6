using Disclosure.Core.Budgets;
using Disclosure.Core.Records;
using Disclosure.Exporting;
using Disclosure.Files;
using Disclosure.Reading;

namespace Disclosure.Building;

/// <summary>What to build, from where, to where.</summary>
/// <param name="Input">The folder of what is published.</param>
/// <param name="Output">The folder that the site goes to.</param>
/// <param name="Theme">A folder whose files replace those of the theme that comes with the program, or null.</param>
/// <param name="Unit">The only unit to build, or null.</param>
/// <param name="Year">The only year, or the only document of each unit, to build; or null.</param>
internal sealed record BuildOptions(string Input, string Output, string? Theme, string? Unit, YearChoice? Year)
{
    /// <summary>Is cancelled when somebody wants the build to end; what was begun is then cleaned up.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The formats in which data can be taken away.</summary>
    public DownloadRegistry Downloads { get; init; } = DownloadRegistry.Standard;

    /// <summary>The files of the input, where they are not to be taken from the disk; null for those at <see cref="Input"/>.</summary>
    public IGivenFolder? Files { get; init; }

    /// <summary>Is given the record of each document of the site, one at a time and in no order; null for nobody.</summary>
    public Action<DocumentRecord>? Recorded { get; init; }

    /// <summary>A reader of the input.</summary>
    public InputReader OpenInput() => Files is null ? new InputReader(Input) : new InputReader(Files, GivenName.Of(Input));
}
