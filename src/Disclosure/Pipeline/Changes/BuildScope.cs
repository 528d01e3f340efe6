using Disclosure.Files;

namespace Disclosure.Pipeline.Changes;

/// <summary>What a build is asked to make, of what, and with what.</summary>
/// <param name="Input">The folder of what is published.</param>
/// <param name="Themes">The folders of the theme.</param>
/// <param name="Made">A sign of what makes the site: program and printer.</param>
internal sealed record BuildScope(string Input, IReadOnlyList<string> Themes, string Made)
{
    /// <summary>The files of the input, where they are not to be taken from the disk; null for those at <see cref="Input"/>.</summary>
    public IGivenFolder? Files { get; init; }

    /// <summary>The time, in nanoseconds since 1970; null for that of the output's disk.</summary>
    public long? Now { get; init; }

    /// <summary>The only unit that is asked for, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether not all is asked for.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the other units are made on other machines.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether all units of the site are looked at, and not one of them or a share.</summary>
    public bool SeesOthers => Unit is null && !IsShare;

    /// <summary>Whether all is made again, whatever is on record.</summary>
    public bool IsFresh { get; init; }
}

/// <summary>Does something for each of some names, on all cores of the machine.</summary>
internal delegate void ForEachName(IReadOnlyList<string> names, Action<string> act);
