using System.Globalization;
using System.Text;
using Disclosure.Fuzzing.Programs;
using Disclosure.Tests.Import.Office;

namespace Disclosure.Tests.Import.Hostile;

/// <summary>What any office file may be made to do by its archive and its XML.</summary>
internal static class ArchiveAttacks
{
    /// <summary>Small sizes as often as great ones.</summary>
    public static int Size(this Dice d, int most) => 1 + d.Below(1 + most / (1 << d.Below(8)));

    /// <summary>A part that inflates to very much.</summary>
    public static byte[] Bomb(MadeArchive archive, string part, Dice dice)
    {
        var sound = archive.TextOf(part);
        var end = sound.LastIndexOf("</", StringComparison.Ordinal);
        if (end < 0 || dice.OneIn(4)) return archive.With(part, new byte[dice.Size(60_000_000)]).Bytes();
        // No more than leaves most of the memory that a reading may take to the reading.
        var (more, size) = (dice.Of(" ", "<x/>", "<x>", "文", "<w:p/>", "<si><t>1</t></si>", "<row/>", "<row><c/></row>"), dice.Size(8_000_000));
        return archive.With(part, sound.Insert(end, new StringBuilder(size).Insert(0, more, size / more.Length).ToString())).Bytes();
    }

    /// <summary>Entities that double, and entities that stand for what lies outside.</summary>
    public static byte[] Entities(MadeArchive archive, string part, Dice dice, Bait bait)
    {
        var names = Enumerable.Range(1, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"<!ENTITY e{i} \"&e{i - 1};&e{i - 1};\">"));
        var (types, use) = dice.Below(4) switch
        {
            0 => ($"<!DOCTYPE x [<!ENTITY e0 \"文文文\">{string.Concat(names)}]>", "&e30;"),
            1 => ($"<!DOCTYPE x [<!ENTITY f SYSTEM \"{dice.Of(bait.File, "file://" + bait.File, bait.Url)}\">]>", "&f;"),
            2 => ($"<!DOCTYPE x [<!ENTITY % p SYSTEM \"{dice.Of("file://" + bait.File, bait.Url)}\"> %p;]>", ""),
            _ => ($"<!DOCTYPE x SYSTEM \"{dice.Of("file://" + bait.File, bait.Url)}\">", ""),
        };
        var sound = archive.TextOf(part);
        var end = Math.Max(0, sound.LastIndexOf("</", StringComparison.Ordinal));
        return archive.With(part, types + sound.Insert(end, use)).Bytes();
    }

    /// <summary>Names that lead outside, parts twice and without number, and sizes that are not true.</summary>
    public static byte[] Lies(MadeArchive archive, Dice dice)
    {
        foreach (var name in new[] { "../../../../tmp/外", "/tmp/外", "C:\\外", "a\0b", new string('n', 60_000) }) archive.With(name, "外");
        for (var i = dice.OneIn(3) ? dice.Size(20_000) : 0; i > 0; i--) archive.Add(string.Create(CultureInfo.InvariantCulture, $"p{i}"), []);
        var bytes = archive.Bytes();
        // The sizes stand behind the mark of each entry, in front of it and in the table at the end.
        for (var at = 0; at + 46 < bytes.Length; at++)
        {
            if (bytes[at] != 'P' || bytes[at + 1] != 'K' || bytes[at + 2] is not (1 or 3) || !dice.OneIn(3)) continue;
            var size = at + (bytes[at + 2] == 1 ? 20 : 18) + (dice.OneIn(2) ? 4 : 0);
            for (var i = 0; i < 4; i++) bytes[size + i] = (byte)dice.Of(0, 1, 0x7F, 0xFF);
        }
        return bytes;
    }
}
