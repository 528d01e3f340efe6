using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads what stands where a rate has no base (零底).</summary>
internal static class ZeroBases
{
    // A mark or a number, no sentence.
    private const int MostCharacters = 10;

    /// <summary>What stands there; null when it is not given, or with a finding when it is too long for a mark.</summary>
    public static ZeroBase? Read(KeyedReader options, InputKey<TextValue> key, FindingList findings)
    {
        var text = options.Text(key);
        if (text.Length == 0) return null;
        if (text.Length <= MostCharacters) return new ZeroBase(text, PrintedNumber.ParsePercent(text) ?? PrintedNumber.Parse(text));
        findings.Error("wrong-type", options.ValuePlace(key),
            $"「{key.Name}」应当是「{ZeroBase.Blank}」、一个记号或者一个数，像「—」「100%」这样，最多 {MostCharacters} 个字；实际是{Bracketed.Of(text)}。");
        return null;
    }
}
