using System.Text.RegularExpressions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Structure;

/// <summary>No text can keep the program busy for ever.</summary>
public sealed partial class RegexTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "src");

    [Fact]
    public void Every_regular_expression_has_a_timeout() =>
        Declarations().Where(d => !d.Contains("MatchLimit.Milliseconds", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void There_are_regular_expressions_to_look_at() => Declarations().Count().ShouldBeGreaterThan(20);

    [Fact]
    public void None_is_made_while_the_program_runs() =>
        Sources().Where(s => Made().IsMatch(s.Text)).Select(s => s.Name).ShouldBeEmpty();

    private static IEnumerable<string> Declarations() =>
        Sources().SelectMany(s => Declaration().Matches(s.Text).Select(m => $"{s.Name}: {m.Value}"));

    private static IEnumerable<(string Name, string Text)> Sources() => Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(f => (Path.GetRelativePath(Root, f), File.ReadAllText(f)));

    [GeneratedRegex(@"\[GeneratedRegex\(.*?\)\]\s*private static partial", RegexOptions.Singleline)]
    private static partial Regex Declaration();

    // What these make or ask has no limit of its own, and is compiled anew in each run.
    [GeneratedRegex(@"new Regex\(|\bRegex\.(?:IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(|Regex \w+ = new\(")]
    private static partial Regex Made();
}
