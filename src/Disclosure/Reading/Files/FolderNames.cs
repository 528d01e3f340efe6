namespace Disclosure.Reading.Files;

/// <summary>The names that become parts of web addresses.</summary>
internal static class FolderNames
{
    /// <summary>Whether a name has only small letters, digits and hyphens, so that it is the same in every address and file system.</summary>
    public static bool IsPlain(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
