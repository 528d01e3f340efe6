namespace Disclosure.Core.Findings;

/// <summary>
/// The characters that have no shape but what one machine's fonts give them, above all the bullets of a PDF; and those that stand for
/// something that was lost. Elsewhere a box is shown, or nothing.
/// </summary>
public static class PrivateCharacters
{
    /// <summary>Where the first of them stands, or −1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\ue000', '\uf8ff');
        var lost = (first < 0 ? text : text[..first]).IndexOfAnyInRange('\ufffc', '\ufffd');
        if (lost >= 0) first = lost;
        // The halves before all characters of the planes 15 and 16, which are private.
        var rare = (first < 0 ? text : text[..first]).IndexOfAnyInRange('\udb80', '\udbff');
        return rare >= 0 ? rare : first;
    }
}
