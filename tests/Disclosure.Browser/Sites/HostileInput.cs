using System.Text.RegularExpressions;

namespace Disclosure.Browser.Sites;

/// <summary>
/// The input in <c>Inputs/hostile</c>, in which every text is a mark such as <c>§data-7</c>. A mark becomes <c>data-7</c> and the
/// attacks that its place accepts, so that each text is told apart and can be looked for on the pages.
/// </summary>
internal static partial class HostileInput
{
    /// <summary>The script that every attack wants to run.</summary>
    public const string Html =
        """<img src=x onerror=window.__ran=1><script>window.__ran=1</script>"><svg onload=window.__ran=1>'""";

    // Letters that run from right to left: they are letters like others, so the reader lets them pass.
    private const string Direction = "\u05d0\u05d1";
    private const string Liquid = "{{ 7 | times: 7 }}{% raw %}";
    private const string Markdown = "[x](javascript:window.__ran=1)**b**&lt;";

    private static readonly Dictionary<string, string> Attacks = new(StringComparer.Ordinal)
    {
        ["data"] = Html + Liquid + Markdown + Direction,
        // In an edition braces hold placeholders; Liquid there is an error (see HostileFindingTests).
        ["edition"] = Html + Markdown + Direction,
        // What no page prints: it must pass through the program all the same.
        ["hidden"] = Html + Markdown,
        // A name is a step of addresses, which a slash would divide.
        ["name"] = "\"><img src=x onerror=window.__ran=1>'[x](javascript:window.__ran=1)&lt;",
        // In prose Markdown is meant as such.
        ["prose"] = Html + Liquid + Direction,
    };

    private static string Source => Repository.PathOf("tests/Disclosure.Browser/Inputs/hostile");

    /// <summary>Every text that pages print, as a reader must see it.</summary>
    public static IReadOnlyList<string> Printed { get; } =
    [
        .. Files().SelectMany(f => Mark().Matches(File.ReadAllText(f))).Select(Text)
            .Where(t => !t.StartsWith("hidden", StringComparison.Ordinal)).Distinct(),
    ];

    /// <summary>Writes the input into a folder.</summary>
    /// <returns>The folder.</returns>
    public static string Make(string folder)
    {
        foreach (var file in Files())
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, Mark().Replace(File.ReadAllText(file), m => Written(Text(m), file)));
        }
        return folder;
    }

    private static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Source, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(f) != "README.md");

    // In YAML every mark stands between single quotes.
    private static string Written(string text, string file) =>
        file.EndsWith(".yaml", StringComparison.Ordinal) ? text.Replace("'", "''", StringComparison.Ordinal) : text;

    private static string Text(Match mark) => mark.Value[1..] + Attacks[mark.Groups[1].Value];

    [GeneratedRegex(@"§([a-z]+)-\d+")]
    private static partial Regex Mark();
}
