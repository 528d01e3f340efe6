namespace Disclosure.Tests.Support;

/// <summary>Where the repository's own files are, found upwards from the tests.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Disclosure.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>The real input.</summary>
    public static string Input => Path.Combine(Root, "input");

    /// <summary>A file or folder of this test project.</summary>
    public static string Tests(params string[] steps) => Path.Combine([Root, "tests", "Disclosure.Tests", .. steps]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Disclosure.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Disclosure.sln is not above the tests");
    }
}
