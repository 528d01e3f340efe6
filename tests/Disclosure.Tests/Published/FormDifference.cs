namespace Disclosure.Tests.Published;

/// <summary>A place where the site sets the form of a table otherwise than the PDF did.</summary>
/// <param name="Printed">What the PDF has (a regular expression over the text without white space).</param>
/// <param name="Shown">What the site has instead.</param>
/// <param name="Reason">Why it may.</param>
internal sealed record FormDifference(string Printed, string Shown, string Reason);
