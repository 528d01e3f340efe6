namespace Disclosure.Files;

/// <summary>How findings call a folder that a person gave: as it was given.</summary>
internal static class GivenName
{
    /// <summary>The name of a folder, with forward slashes and none at its end. Only on Windows does a backslash part names.</summary>
    public static string Of(string path)
    {
        var name = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        return name.TrimEnd('/') is { Length: > 0 } plain ? plain : name;
    }
}
