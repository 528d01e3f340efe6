using Disclosure.Files;

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
        catch (Exception e) when (IoReason.Covers(e))
        {
            return "当前所在的文件夹已经不在了，或者不能进入；请先到一个存在的文件夹，再运行。";
        }
    }
}
