namespace Disclosure.Browser.Sites;

/// <summary>Copies of made-up inputs, for tests that add to them.</summary>
internal static class InputCopy
{
    /// <summary>Copies the made-up nine tables into a folder.</summary>
    public static void OfNine(string folder)
    {
        var source = Repository.PathOf("tests/Disclosure.Tests/Inputs/nine");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
