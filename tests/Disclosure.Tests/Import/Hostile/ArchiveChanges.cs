using Disclosure.Fuzzing.Programs;
using Disclosure.Tests.Import.Office;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>Changes of an office file: of the text of its parts, of which parts there are, and of the archive around them.</summary>
internal static class ArchiveChanges
{
    /// <summary>Changes a sound file.</summary>
    public static (string What, byte[] Bytes) Of(MadeArchive archive, Dice dice)
    {
        if (dice.OneIn(5)) return BinaryChanges.Of(archive.Bytes(), dice);
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        for (var edits = 1 + dice.Below(5); edits > 0; edits--)
        {
            var part = dice.Of(archive.Names);
            changed.Add(part);
            if (dice.OneIn(20)) archive.With(part, "");
            else if (dice.OneIn(20)) archive.With(part, archive.TextOf(dice.Of(archive.Names)));
            else archive.With(part, TextChanges.Of(archive.TextOf(part), dice));
        }
        return ($"changed: {string.Join(' ', changed)}", archive.Bytes());
    }
}
