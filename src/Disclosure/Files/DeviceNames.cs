namespace Disclosure.Files;

/// <summary>The names that Windows keeps for its devices: no file or folder there can have one.</summary>
internal static class DeviceNames
{
    /// <summary>Whether a name is one of them, in any case and with any ending: con.yaml is the console too.</summary>
    public static bool Has(string name)
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
