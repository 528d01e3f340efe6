namespace Disclosure.Tests.Import.Hostile;

/// <summary>What lies outside of a file, and what no reading of it may reach.</summary>
/// <param name="File">The path of a file that holds <see cref="Word"/>.</param>
/// <param name="Url">An address at which somebody listens.</param>
internal sealed record Bait(string File, string Url)
{
    /// <summary>What stands in the file outside, and in no hostile file.</summary>
    public const string Word = "只在外面的文件里有的字";
}
