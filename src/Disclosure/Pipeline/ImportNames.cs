using Disclosure.Input.Sources;

namespace Disclosure.Pipeline;

/// <summary>The names of folders that an import makes.</summary>
internal static class ImportNames
{
    /// <summary>Whether a name can be a folder of the input and a part of an address.</summary>
    public static bool IsPlain(string name) => FolderNames.IsPlain(name);
}
