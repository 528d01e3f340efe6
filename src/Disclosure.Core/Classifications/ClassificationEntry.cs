namespace Disclosure.Core.Classifications;

/// <summary>A subject (科目) of a classification.</summary>
/// <param name="Code">Its digits, e.g. <c>2080505</c>.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Level">Its level, from 1 for the top (类).</param>
/// <param name="Parent">The code of the subject it is part of, or null at the top.</param>
public sealed record ClassificationEntry(string Code, string Name, int Level, string? Parent);
