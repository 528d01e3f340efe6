using Disclosure.Files;

namespace Disclosure.Print;

/// <summary>Where Chromium, or a browser built on it, usually is.</summary>
internal static class UsualPlaces
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly string[] MacApplications =
        ["Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"];

    private static readonly string[] WindowsPrograms =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    private static readonly Environment.SpecialFolder[] WindowsFolders =
        [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];

    /// <summary>The files that exist, best first.</summary>
    /// <param name="path">The folders of programs, as the variable <c>PATH</c> names them.</param>
    public static IEnumerable<string> Existing(string path) => OnPath(path).Concat(Installed()).Where(SearchPath.IsProgram);

    private static IEnumerable<string> OnPath(string path)
    {
        var folders = SearchPath.Folders(path);
        return Names.Select(name => SearchPath.Find(name, folders)).OfType<string>();
    }

    private static IEnumerable<string> Installed() =>
        OperatingSystem.IsMacOS() ? MacApplications.Select(application => Path.Combine("/Applications", application))
        : OperatingSystem.IsWindows() ? WindowsFolders.SelectMany(Programs)
        : [];

    private static IEnumerable<string> Programs(Environment.SpecialFolder folder) =>
        // A folder that this machine lacks has no name, and the programs would be looked for in the working folder.
        Environment.GetFolderPath(folder) is { Length: > 0 } path ? WindowsPrograms.Select(program => Path.Combine(path, program)) : [];
}
