using System.Text.RegularExpressions;
using CsCheck;

namespace Disclosure.Fuzzing.Programs;

/// <summary>What may be done to the contents of files.</summary>
internal sealed partial class TextDeeds(Gen<Func<byte[], byte[]>> changes)
{
    private const int MostTimes = 60_000;

    /// <summary>A deed on a file under a folder.</summary>
    public Deed Draw(Dice dice, string top) => dice.Below(6) switch
    {
        0 or 1 => Change(dice, top),
        2 or 3 => Number(dice, top),
        4 => Insert($"characters in {top}", top, dice, dice.Of(HostileWords.Characters)),
        _ => Repeat(dice, top),
    };

    /// <summary>Puts a text into a file.</summary>
    public static Deed Insert(string what, string top, Dice dice, string text)
    {
        var (file, at) = (dice.Any(), dice.Any());
        return new Deed(what, folder => folder.Rewrite(top, file, whole => whole.Insert(at % (whole.Length + 1), text)));
    }

    private Deed Change(Dice dice, string top)
    {
        var (file, change) = (dice.Any(), dice.From(changes));
        return new Deed($"change a file of {top}", folder => folder.Change(top, file, change));
    }

    private static Deed Number(Dice dice, string top)
    {
        var (file, which, number) = (dice.Any(), dice.Any(), dice.Of(HostileWords.Numbers));
        return new Deed($"a number of {top} is {number}", folder => folder.Rewrite(top, file, text =>
        {
            var all = Numbers().Matches(text);
            if (all.Count == 0) return text + number;
            var old = all[which % all.Count];
            return text[..old.Index] + number + text[(old.Index + old.Length)..];
        }));
    }

    private static Deed Repeat(Dice dice, string top)
    {
        var (word, times) = (dice.Of(HostileWords.Repeated), dice.OneIn(4) ? MostTimes : 1 + dice.Below(2000));
        var lines = dice.OneIn(2) ? "\n\n" : "";
        return Insert($"{times} times '{word.ReplaceLineEndings("\\n")}' in {top}", top, dice, lines + string.Concat(Enumerable.Repeat(word, times)) + lines);
    }

    [GeneratedRegex(@"[0-9][0-9.,]*")]
    private static partial Regex Numbers();
}
