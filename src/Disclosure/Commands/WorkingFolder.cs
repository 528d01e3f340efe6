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
            Directory.GetCurrentDirectory();
            return null;
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            return "当前所在的文件夹已经不在了，或者不能进入；请先到一个存在的文件夹，再运行。";
        }
    }
}
