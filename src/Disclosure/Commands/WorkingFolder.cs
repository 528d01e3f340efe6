namespace Disclosure.Commands;

/// <summary>What the folder that a person stands in must allow.</summary>
internal static class WorkingFolder
{
    /// <summary>Why nothing can be done from here, in Chinese; null when it can. Relative paths mean nothing in a folder that was deleted.</summary>
    public static string? RefusalOf()
    {
        try
        {
            // What the system makes of bytes that are no text; a path with it leads elsewhere.
            return Directory.GetCurrentDirectory().Contains('\ufffd')
                ? "当前所在的文件夹，名称不是 UTF-8 文字，程序会把它认成别的文件夹；请把它改名，或到别的文件夹，再运行。"
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "当前所在的文件夹已经不在了，或者不能进入；请先到一个存在的文件夹，再运行。";
        }
    }

    /// <summary>What is wrong with an output folder that is this one or holds it, in Chinese; null when it is elsewhere.</summary>
    public static string? MisuseOf(string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var here = Path.TrimEndingDirectorySeparator(Directory.GetCurrentDirectory());
        // The root of the file system holds everything, and is refused for that by the rules of the output.
        if (full != here && (Path.GetDirectoryName(full) is null || !here.StartsWith(full + Path.DirectorySeparatorChar, StringComparison.Ordinal))) return null;
        return $"「--output」不能是当前所在的文件夹，也不能是它的上级：生成会换掉整个输出文件夹；实际是「{ArgumentRule.Shown(output)}」。请写一个专用的文件夹，如 output。";
    }
}
