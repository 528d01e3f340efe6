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
/// <param name="bounds">What the reading of the file may take.</param>
internal sealed partial class LetterComplaints(BoundedReading bounds) : ILog
{
    private readonly HashSet<(string Font, char Code)> _unknown = [];

    /// <summary>Whether the file does not tell what a letter is.</summary>
    public bool Concerns(Letter letter) =>
        _unknown.Count > 0 && letter.Value is [var code] && _unknown.Contains(((letter.FontName ?? "").TrimStart('/'), code));

    /// <inheritdoc/>
    public void Debug(string message) => bounds.ThrowIfStopped();

    /// <inheritdoc/>
    public void Debug(string message, Exception ex) => bounds.ThrowIfStopped();

    /// <inheritdoc/>
    public void Warn(string message)
    {
        bounds.ThrowIfStopped();
        var match = NoCharacter().Match(message);
        if (!match.Success || !int.TryParse(match.Groups["code"].ValueSpan, CultureInfo.InvariantCulture, out var code)) return;
        _unknown.Add((match.Groups["font"].Value, (char)code));
    }

    // What cannot be read at all comes as an exception.

    /// <inheritdoc/>
    public void Error(string message) => bounds.ThrowIfStopped();

    /// <inheritdoc/>
    public void Error(string message, Exception ex) => bounds.ThrowIfStopped();

    [GeneratedRegex(@"corresponding character with code (?<code>\d+) in font /?(?<font>.*)\.$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex NoCharacter();
}
