using Disclosure.Core.Findings;

namespace Disclosure.Reading.Files;

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
        name.Length is > 0 and <= Longest && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !IsDevice(name);

    /// <summary>What is said behind the rule when the name breaks it in a way that its letters do not show; else nothing.</summary>
    public static string Hint(string name)
    {
        if (IsDevice(name)) return $"；{Quoted.Of(name)}是 Windows 留给设备的名称，存不成文件，请换一个";
        return name.Length > Longest ? $"，最多 {Longest} 个字" : "";
    }

    // With any ending too: con.yaml is the console.
    private static bool IsDevice(string name)
    {
        var stem = name.AsSpan(0, name.IndexOf('.') is >= 0 and var end ? end : name.Length).TrimEnd(' ');
        return stem.Length switch
        {
            3 => IsOne(stem, "con") || IsOne(stem, "prn") || IsOne(stem, "aux") || IsOne(stem, "nul"),
            4 => (IsOne(stem[..3], "com") || IsOne(stem[..3], "lpt")) && stem[3] is >= '0' and <= '9' or '¹' or '²' or '³',
            6 => IsOne(stem, "conin$"),
            7 => IsOne(stem, "conout$"),
            _ => false,
        };
    }

    private static bool IsOne(ReadOnlySpan<char> name, string device) => name.Equals(device, StringComparison.OrdinalIgnoreCase);
}
