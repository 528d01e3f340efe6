using System.Reflection;

namespace Disclosure.Starting;

/// <summary>
/// The editions and classifications that travel inside the program, as they lie in the repository's input: a single file on a machine
/// with nothing else has them too.
/// </summary>
internal static class ShippedInput
{
    private const string EditionFolder = "editions/";
    private const string BaseKey = "基于: ";

    /// <summary>The files by their path in an input, with their text.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Resources.Below("input/");

    /// <summary>The names of the editions.</summary>
    public static IReadOnlyList<string> Editions { get; } =
        [.. Files.Keys.Where(p => p.StartsWith(EditionFolder, StringComparison.Ordinal)).Select(p => p.Split('/')[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What an edition is called in Chinese.</summary>
    public static string TitleOf(string edition) => ValueOf(edition, "名称: ") ?? "";

    /// <summary>The files of an edition and of those it is based on, and of the classifications.</summary>
    public static IEnumerable<KeyValuePair<string, string>> For(string edition)
    {
        List<string> folders = [];
        for (var at = edition; at is not null; at = ValueOf(at, BaseKey)) folders.Add($"{EditionFolder}{at}/");
        return Files.Where(f => !f.Key.StartsWith(EditionFolder, StringComparison.Ordinal) || folders.Any(o => f.Key.StartsWith(o, StringComparison.Ordinal)));
    }

    // A line of the form that `format` gives it, which the shipped ones have.
    private static string? ValueOf(string edition, string key) => Files[$"{EditionFolder}{edition}/edition.yaml"].Split('\n')
        .FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim();
}

/// <summary>The texts that are compiled into the program.</summary>
internal static class Resources
{
    private static readonly Assembly Program = typeof(Resources).Assembly;

    /// <summary>Those whose names begin so, by the rest of the name, in ordinal order.</summary>
    public static SortedDictionary<string, string> Below(string start)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Program.GetManifestResourceNames().Where(n => n.StartsWith(start, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(Program.GetManifestResourceStream(name)!);
            // The system that compiled it may have named folders in its own way.
            texts.Add(name[start.Length..].Replace('\\', '/'), reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
        return texts;
    }
}
