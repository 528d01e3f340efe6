namespace Disclosure.Core.Classifications;

/// <summary>A level of a classification, e.g. 类, 款 or 项.</summary>
/// <param name="Name">Its name in the field.</param>
/// <param name="Digits">How many digits a code of this level has.</param>
public sealed record ClassificationLevel(string Name, int Digits);
