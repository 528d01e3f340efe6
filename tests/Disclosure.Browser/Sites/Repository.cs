namespace Disclosure.Browser.Sites;

/// <summary>Where the repository's own files are, seen from the tests.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Disclosure.sln, at or above the folder the tests run from.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Disclosure.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"从 {AppContext.BaseDirectory} 向上没有找到 Disclosure.sln：浏览器测试须在仓库内运行。");
    }
}
