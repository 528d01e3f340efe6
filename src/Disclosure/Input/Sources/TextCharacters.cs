using Disclosure.Core.Findings;

namespace Disclosure.Input.Sources;

/// <summary>Says where text holds characters that nobody sees, or that not every machine can show.</summary>
internal static class TextCharacters
{
    /// <summary>
    /// Reports what a text holds that its file does not show: an escape or a character reference made it. False when it must not be used.
    /// </summary>
    public static bool AreAbsent(string text, Place place, FindingList findings)
    {
        var hidden = HiddenCharacters.IndexIn(text);
        if (hidden >= 0)
        {
            findings.Error("control-character", place, Message(text, hidden));
            return false;
        }
        var unshown = PrivateCharacters.IndexIn(text);
        if (unshown >= 0) Warn(HiddenCharacters.NameAt(text, unshown), 1, place, findings);
        return true;
    }

    /// <summary>Warns of each kind of character in a file that not every machine can show: where the first is, and how many there are.</summary>
    public static void WarnOfPrivate(string text, string name, FindingList findings)
    {
        if (PrivateCharacters.IndexIn(text) < 0) return;
        var kinds = new Dictionary<string, (Place First, int Count)>(StringComparer.Ordinal);
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range);
            for (var at = 0; PrivateCharacters.IndexIn(line[at..]) is >= 0 and var next; at++)
            {
                at += next;
                var kind = HiddenCharacters.NameAt(line, at);
                var (first, count) = kinds.GetValueOrDefault(kind, (new Place(name, number, at + 1), 0));
                kinds[kind] = (first, count + 1);
            }
        }
        foreach (var (kind, (first, count)) in kinds) Warn(kind, count, first, findings);
    }

    /// <summary>What a person is told of a character that nobody sees.</summary>
    public static string Message(ReadOnlySpan<char> text, int index) => $"这里有看不见的控制字符 {HiddenCharacters.NameAt(text, index)}；请删去。";

    private static void Warn(string kind, int count, Place place, FindingList findings)
    {
        var more = count > 1 ? $"（本文件里共有 {count} 个）" : "";
        findings.Add(Finding.Warning("private-character", place,
            $"这里的字符 {kind} 换一台电脑多半显示不出来{more}，常见于从 PDF 复制的项目符号；请换成通用的符号，或删去。"));
    }
}
