using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Input.Sources;

/// <summary>A file or folder of the input: where it is, and how a person names it.</summary>
/// <param name="Folder">The input, on disk or in a commit.</param>
/// <param name="Path">Where it is in the input, with forward slashes.</param>
/// <param name="Name">As a person would write it, with forward slashes, e.g. <c>input/site.yaml</c>.</param>
internal readonly record struct InputPath(IGivenFolder Folder, string Path, string Name)
{
    /// <summary>Something in this folder.</summary>
    public InputPath Under(string name) => new(Folder, Path.Length == 0 ? name : $"{Path}/{name}", $"{Name}/{name}");

    /// <summary>What is here.</summary>
    public FoundEntry Find() => Folder.Find(Path);

    /// <summary>The bytes of the file here, if it has no more than that many; or why they cannot be had.</summary>
    public (ArraySegment<byte> Bytes, FileFault? Fault) Read(int most) => Folder.Read(Path, most);

    /// <summary>
    /// The names in this folder, in ordinal order; without those that are passed over (<see cref="PassedOver"/>). A folder that is
    /// there and cannot be looked into is an error: what it holds would be missed by nobody.
    /// </summary>
    public IReadOnlyList<string> Entries(FindingList findings)
    {
        var (names, fault) = Folder.Names(Path);
        if (fault is not null && fault != FileFault.Missing && fault != FileFault.NoFolder) Refuse(fault, findings);
        return [.. names.Where(n => !PassedOver.Has(n))];
    }

    /// <summary>Says why this is not read.</summary>
    public void Refuse(FileFault fault, FindingList findings) => findings.Error(fault.Id, Place.Whole(Name), fault.Message);

    /// <summary>Whether this is there and still not to be read: then it is said why.</summary>
    public bool IsRefused(FoundEntry found, FindingList findings)
    {
        if (found.Fault is null || found.IsMissing) return false;
        Refuse(found.Fault, findings);
        return true;
    }
}
