namespace Disclosure.Files;

/// <summary>
/// Which files of a folder that somebody gave us are no part of it, by their names: what a person keeps back, and what editors leave beside
/// the files that they save. They are passed over wherever a folder is looked through, so that all commands see the same files. No name that a unit, a year or a table may have is one of them.
/// </summary>
internal static class PassedOver
{
    private static readonly string[] Beginnings = ["_", ".", "~$"];
    private static readonly string[] Endings = ["~", ".bak", ".tmp", ".swp", ".swo", "___jb_tmp___", "___jb_old___"];

    /// <summary>Whether a file or folder of this name is passed over.</summary>
    /// <param name="name">The name alone, without folders.</param>
    public static bool Has(ReadOnlySpan<char> name)
    {
        foreach (var beginning in Beginnings)
        {
            if (name.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }
        // Some number what they leave: t01.yaml.bak2, t01.yaml.tmp.4711.
        var unnumbered = name.TrimEnd(".0123456789");
        foreach (var ending in Endings)
        {
            if (unnumbered.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return name is ['#', _, .., '#'];
    }
}
