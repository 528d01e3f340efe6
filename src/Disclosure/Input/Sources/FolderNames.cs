using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Input.Sources;

/// <summary>The names that become parts of web addresses, and files and folders of every system.</summary>
internal static class FolderNames
{
    /// <summary>How long a name may be: with the names of a table and its sheet, and an ending, it is still one file name.</summary>
    public const int Longest = 64;

    /// <summary>
    /// Whether a name has only small letters, digits and hyphens, is not too long, and is none that Windows keeps for its devices, so
    /// that it is the same in every address and file system.
    /// </summary>
    public static bool IsPlain(string name) =>
        name.Length is > 0 and <= Longest && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !DeviceNames.Has(name);

    /// <summary>What is said behind the rule when the name breaks it in a way that its letters do not show; else nothing.</summary>
    public static string Hint(string name)
    {
        if (DeviceNames.Has(name)) return $"；{Bracketed.Of(name)}是 Windows 留给设备的名称，存不成文件，请换一个";
        return name.Length > Longest ? $"，最多 {Longest} 个字" : "";
    }
}
