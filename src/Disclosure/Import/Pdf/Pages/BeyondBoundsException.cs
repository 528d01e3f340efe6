namespace Disclosure.Import.Pdf.Pages;

/// <summary>A file is larger or more entangled than is read.</summary>
/// <param name="message">What is, in Chinese.</param>
internal sealed class BeyondBoundsException(string message) : Exception(message);
