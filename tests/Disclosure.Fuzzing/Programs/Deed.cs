namespace Disclosure.Fuzzing.Programs;

/// <summary>Something done to the folders before the program runs.</summary>
/// <param name="What">What it is, for a person who meets the case again.</param>
/// <param name="Do">Does it, in the folder of the case.</param>
internal sealed record Deed(string What, Action<CaseFolder> Do);
