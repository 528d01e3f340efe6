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
    public static bool Has(string name)
    {
        // Some number what they leave: t01.yaml.bak2, t01.yaml.tmp.4711.
        var unnumbered = name.TrimEnd('.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return Array.Exists(Beginnings, b => name.StartsWith(b, StringComparison.Ordinal))
            || Array.Exists(Endings, e => unnumbered.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            || name is ['#', _, .., '#'];
    }
}
