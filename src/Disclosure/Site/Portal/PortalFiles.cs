using System.Globalization;
using Disclosure.Core.Editions;

namespace Disclosure.Site.Portal;

/// <summary>The pages of the portal over all units: they stand in the folder of all that is of them together, so that one name is the portal's and no unit's.</summary>
internal static class PortalFiles
{
    /// <summary>Their folder.</summary>
    public const string Folder = PageNames.AllFolder;

    /// <summary>The figures of all units over the years.</summary>
    public static string Years(int part) => Numbered("years", part);

    /// <summary>The units of a department; <paramref name="part"/> counts from 1.</summary>
    public static string Department(string key, int part) => Numbered($"department-{key}", part);

    /// <summary>The feed of a department.</summary>
    public static string Feed(string key) => $"{Folder}/feed-{key}.xml";

    /// <summary>The figures of all units of a year.</summary>
    public static string Figures(int year, int part) => Numbered($"figures-{Text(year)}", part);

    /// <summary>What is spent by function in a year.</summary>
    public static string Functions(int year) => Numbered($"functions-{Text(year)}", 1);

    /// <summary>Which unit spends how much on a function.</summary>
    public static string Function(int year, string code, int part) => Numbered($"function-{Text(year)}-{code}", part);

    /// <summary>Who has published what of a year, and when.</summary>
    public static string Disclosure(int year, int part) => Numbered($"disclosure-{Text(year)}", part);

    /// <summary>The link from one of them to another, or to any path of the site.</summary>
    public static string LinkTo(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal) ? path[(Folder.Length + 1)..] : "../" + path;

    // No key has an underscore.
    private static string Numbered(string name, int part) => $"{Folder}/{name}{(part > 1 ? "_" + Text(part) : "")}.html";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
