using System.Text.RegularExpressions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Structure;

/// <summary>What the guide to the sources names is there, and it names every room.</summary>
public sealed partial class GuideTests
{
    private static readonly string[] Projects = ["src/Disclosure.Core", "src/Disclosure"];
    private static readonly string[] Bases = ["", "src", .. Projects];

    // By name: the folders of two projects may have files of the same name.
    private static readonly ILookup<string, string> Sources = Projects
        .SelectMany(p => Directory.EnumerateFiles(At(p), "*.cs", SearchOption.AllDirectories))
        .Where(f => !IsMade(Path.GetRelativePath(Repository.Root, f)))
        .ToLookup(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText, StringComparer.Ordinal);

    private static readonly HashSet<string> Types =
        [.. Sources.SelectMany(s => s).SelectMany(s => TypeName().Matches(s).Select(m => m.Groups["name"].Value))];

    private static readonly string[] Named =
        [.. Quoted().Matches(File.ReadAllText(At("src/README.md"))).Select(m => m.Groups["text"].Value).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Every_path_is_there() => Paths().Where(p => !Bases.Any(b => Path.Exists(At(b, p)))).ShouldBeEmpty();

    [Fact]
    public void Every_file_is_there() =>
        Named.Where(n => n.EndsWith(".cs", StringComparison.Ordinal) && !n.Contains('/')).Where(n => !Sources.Contains(n[..^3])).ShouldBeEmpty();

    [Fact]
    public void Every_member_is_there() => Members().Where(m => !Sources[m.Type].Any(s => Regex.IsMatch(s, $@"\b{m.Name}\b"))).ShouldBeEmpty();

    [Fact]
    public void Every_other_name_is_a_type_or_a_folder() => Named
        .Where(n => CapitalWord().IsMatch(n) && !Types.Contains(n))
        .Where(n => !Bases.Any(b => Directory.Exists(At(b, n))))
        .ShouldBeEmpty();

    [Fact]
    public void Every_folder_is_named() => Projects.SelectMany(FoldersWithFiles).Except(Named).ShouldBeEmpty();

    [Fact]
    public void There_is_something_to_look_at()
    {
        Paths().Count().ShouldBeGreaterThan(30);
        Members().Count().ShouldBeGreaterThan(30);
        Projects.SelectMany(FoldersWithFiles).Count().ShouldBeGreaterThan(30);
    }

    private static IEnumerable<string> Paths() => Named.Where(n => n.Contains('/') && !n.Contains(' '));

    private static IEnumerable<(string Type, string Name)> Members() =>
        Named.Select(n => Member().Match(n)).Where(m => m.Success).Select(m => (m.Groups["type"].Value, m.Groups["name"].Value)).Where(m => m != ("Disclosure", "Core"));

    private static IEnumerable<string> FoldersWithFiles(string project) => Directory.EnumerateDirectories(At(project), "*", SearchOption.AllDirectories)
        .Where(d => !IsMade(Path.GetRelativePath(Repository.Root, d)) && Directory.EnumerateFiles(d).Any())
        .Select(d => Path.GetRelativePath(At(project), d).Replace('\\', '/'));

    private static bool IsMade(string path) => path.Split(Path.DirectorySeparatorChar).Any(step => step is "obj" or "bin");

    private static string At(params ReadOnlySpan<string> steps) => Path.Combine([Repository.Root, .. steps]);

    [GeneratedRegex("`(?<text>[^`\n]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?<type>[A-Z]\w+)\.(?<name>[A-Z]\w+)$")]
    private static partial Regex Member();

    [GeneratedRegex(@"^[A-Z]\w+$")]
    private static partial Regex CapitalWord();

    [GeneratedRegex(@"\b(class|record|struct|enum|interface) (class |struct )?(?<name>[A-Z]\w*)")]
    private static partial Regex TypeName();
}
