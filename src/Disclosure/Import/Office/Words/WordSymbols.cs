namespace Disclosure.Import.Office.Words;

/// <summary>Signs of the fonts that Word takes for bullets and boxes, as every machine can show them.</summary>
internal static class WordSymbols
{
    /// <summary>The mark of a list without numbers.</summary>
    public static string Bullet(string text)
    {
        var shown = ShownText.Of(string.Concat(text.Select(c => IsPrivate(c) ? Of(c) : c.ToString())));
        return shown.Length == 0 ? "●" : shown;
    }

    /// <summary>A sign of such a font, by its code; a round bullet where it is not known.</summary>
    public static string Of(int code) => (code & 0xff) switch
    {
        0xb7 or 0x6c => "●",
        0x6e or 0xa7 => "■",
        0x75 => "◆",
        0xd8 => "➢",
        0xfc or 0x50 => "✓",
        0xfe or 0x52 => "☑",
        0xa8 or 0x6f or 0xa3 => "□",
        0xfb => "✗",
        0xb3 => "≥",
        0xb1 => "±",
        0xb4 => "×",
        0xb8 => "÷",
        0x2d => "-",
        _ => "●",
    };

    private static bool IsPrivate(char c) => c is >= '\ue000' and <= '\uf8ff';
}
