using Disclosure.Core.Documents;

namespace Disclosure.Pipeline;

/// <summary>Which document is to be made from which.</summary>
/// <param name="Input">The folder of the input, as the person gave it.</param>
/// <param name="Key">The document to be made.</param>
/// <param name="From">The year of the one of its unit and kind that it is made from; null for the last one before it.</param>
/// <param name="Edition">The edition to make it to; null for that of the other.</param>
internal sealed record YearOptions(string Input, DocumentKey Key, int? From, string? Edition);
