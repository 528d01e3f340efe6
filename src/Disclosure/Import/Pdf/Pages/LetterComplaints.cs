using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Logging;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>
/// Listens to what the library says while it reads. Of a letter of which the file does not tell the character it hands out the number
/// of its shape as if that were a character, and only says so here: such a letter must not pass for a digit.
/// </summary>
internal sealed partial class LetterComplaints : ILog
{
    private readonly HashSet<(string Font, char Code)> _unknown = [];

    /// <summary>Whether the file does not tell what a letter is.</summary>
    public bool Concerns(Letter letter) =>
        _unknown.Count > 0 && letter.Value is [var code] && _unknown.Contains(((letter.FontName ?? "").TrimStart('/'), code));

    /// <inheritdoc/>
    public void Debug(string message)
    {
        // Nothing of it concerns letters.
    }

    /// <inheritdoc/>
    public void Debug(string message, Exception ex)
    {
        // Nothing of it concerns letters.
    }

    /// <inheritdoc/>
    public void Warn(string message)
    {
        var match = NoCharacter().Match(message);
        if (!match.Success || !int.TryParse(match.Groups["code"].ValueSpan, CultureInfo.InvariantCulture, out var code)) return;
        _unknown.Add((match.Groups["font"].Value, (char)code));
    }

    /// <inheritdoc/>
    public void Error(string message)
    {
        // What cannot be read at all comes as an exception.
    }

    /// <inheritdoc/>
    public void Error(string message, Exception ex)
    {
        // What cannot be read at all comes as an exception.
    }

    [GeneratedRegex(@"corresponding character with code (?<code>\d+) in font /?(?<font>.*)\.$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex NoCharacter();
}
