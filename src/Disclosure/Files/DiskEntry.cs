namespace Disclosure.Files;

/// <summary>What a name on a disk stands for, found without opening it: opening a pipe waits for ever, and a device may act.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Device">The disk that it is on, 0 where that is not known.</param>
/// <param name="Number">Its number on that disk: what has the same is the same file.</param>
internal readonly record struct DiskEntry(EntryKind Kind, long Device, long Number)
{
    /// <summary>Whose it is, by the system's number; null where that is not known.</summary>
    public uint? Owner { get; init; }
}
