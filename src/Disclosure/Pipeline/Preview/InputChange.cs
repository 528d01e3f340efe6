using Disclosure.Files;

namespace Disclosure.Pipeline.Preview;

/// <summary>What changed files have to do with a preview.</summary>
internal sealed class InputChange
{
    private const string Units = "units";
    private static readonly string[] Shared = ["site.yaml", "editions", "classifications"];
    private static readonly StringComparison Comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly HashSet<(string Unit, string Folder)> _documents = [];

    private InputChange()
    {
    }

    /// <summary>The documents whose files have changed: the folder of the unit, and that of the year in it; blank where all of the unit is touched.</summary>
    public IReadOnlySet<(string Unit, string Folder)> OfDocuments => _documents;

    /// <summary>The folders of the units whose own files have changed.</summary>
    public IReadOnlySet<string> OfUnits => _documents.Select(d => d.Unit).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the portal's own file, an edition or a classification has changed.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Whether something of the theme has.</summary>
    public bool IsTheme { get; private set; }

    /// <summary>Whether a unit has come, gone, or changed what it says of itself: who belongs to it says so too.</summary>
    public bool IsOfNames { get; private set; }

    /// <summary>Whether nothing of it has anything to do with the site.</summary>
    public bool IsNothing => _documents.Count == 0 && !IsShared && !IsTheme && !IsOfNames;

    /// <summary>What the changed paths mean.</summary>
    /// <param name="paths">The full paths, without links, of what has changed.</param>
    /// <param name="input">The same of the input's folder.</param>
    /// <param name="themes">The same of the theme's folders.</param>
    public static InputChange Of(IEnumerable<string> paths, string input, IReadOnlyList<string> themes)
    {
        var change = new InputChange();
        foreach (var path in paths)
        {
            var (isInput, isTheme) = (FolderReach.Holds(input, path, Comparison), themes.Any(t => FolderReach.Holds(t, path, Comparison)));
            change.IsTheme |= isTheme;
            if (isInput) change.Add(path[input.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries));
        }
        return change;
    }

    private void Add(string[] steps)
    {
        // Not published, and what editors leave beside the files that they save.
        if (steps.Any(name => PassedOver.Has(name))) return;
        switch (steps)
        {
            case []:
                (IsShared, IsOfNames) = (true, true);
                break;
            case [Units]:
                IsOfNames = true;
                break;
            case [Units, var unit, .. var rest]:
                _documents.Add((unit, rest is [] or ["unit.yaml"] ? "" : rest[0]));
                IsOfNames |= rest is [] or ["unit.yaml"];
                break;
            // In another case it is refused, and that is to be seen too.
            case [var name, ..] when Shared.Append(Units).Contains(name, StringComparer.OrdinalIgnoreCase):
                IsShared = true;
                break;
        }
    }
}
