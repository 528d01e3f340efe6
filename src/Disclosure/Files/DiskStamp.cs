using System.Globalization;

namespace Disclosure.Files;

/// <summary>
/// When and how something on a disk was changed last. What has the same stamp as before was not touched since: whoever writes a file can
/// set its time of writing, but not that of its change.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number on the disk, 0 where that is not known.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Written">When its content was written, in nanoseconds since 1970.</param>
/// <param name="Changed">When anything of it was changed, in nanoseconds since 1970.</param>
internal readonly record struct DiskStamp(EntryKind Kind, long Number, long Size, long Written, long Changed)
{
    /// <summary>The stamp as a text without blanks.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Kind}.{Number:x}.{Size:x}.{Written:x}.{Changed:x}");
}
