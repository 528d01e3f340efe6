using System.Buffers;
using Disclosure.Core.Addressing;
using Disclosure.Core.Figures;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The telephone that a document gives, as the template sees it.</summary>
internal static class TelephoneViews
{
    // No number is shorter: what has fewer digits is an extension, or no number.
    private const int FewestDigits = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create("、，,；;/\n");

    /// <summary>The number as printed, with the link that calls it; null when the document gives none.</summary>
    public static LinkView? Of(AddressBook book)
    {
        if (TelephoneFinder.Of(book) is not { Cell.Text: var text }) return null;
        // Of several, the first: a call goes to one.
        var first = text.AsSpan()[..(text.AsSpan().IndexOfAny(Separators) is >= 0 and var end ? end : text.Length)];
        var digits = string.Concat(first.ToString().Where(c => char.IsAsciiDigit(c) || c == '+'));
        return digits.Length < FewestDigits ? null : new LinkView(text, "tel:" + digits);
    }
}
