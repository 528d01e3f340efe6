namespace Disclosure.Core.Editions;

/// <summary>What an edition says stands where a rate has no base, for it would be divided by zero (零底).</summary>
/// <param name="Text">As written, e.g. <c>100%</c> or <c>—</c>; <c>空</c> for a blank cell.</param>
/// <param name="Number">The number that stands there, 100 for <c>100%</c>; null where none may.</param>
public sealed record ZeroBase(string Text, decimal? Number)
{
    /// <summary>The word for a blank cell.</summary>
    public const string Blank = "空";
}
