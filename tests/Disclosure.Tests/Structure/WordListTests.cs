using System.Reflection;
using Disclosure.Core.Words;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Structure;

/// <summary>The words of the checks can be read and mended by people who write no programs.</summary>
public sealed class WordListTests
{
    [Theory]
    [MemberData(nameof(Lists))]
    public void No_word_stands_twice_in_a_list(string name) => WordsOf(name).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_word_is_empty(string name) => WordsOf(name).ShouldAllBe(w => w.Trim().Length > 0);

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_longer_word_stands_before_the_shorter_that_it_begins_with(string name)
    {
        var words = WordsOf(name);
        words.Where((word, i) => words.Take(i).Any(w => word.StartsWith(w, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_is_asked_for(string name) => Sources.ShouldContain($"WordLists.{name}");

    [Fact]
    public void Every_list_says_what_it_is_for()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "src", "Disclosure.Core", "Words", "WordLists.cs"));
        lines.Where((line, i) => line.Contains("public const string", StringComparison.Ordinal) && !lines[i - 1].Contains("<summary>", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    public static TheoryData<string> Lists => [.. Fields().Select(f => f.Name)];

    private static string Sources { get; } = string.Concat(Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src", "Disclosure.Core"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

    private static IEnumerable<FieldInfo> Fields() =>
        typeof(WordLists).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral);

    // A list of single characters has no strokes.
    private static string[] WordsOf(string name)
    {
        var list = (string)Fields().Single(f => f.Name == name).GetRawConstantValue()!;
        return list.Contains('|') ? WordLists.Of(list) : list.Length > 4 ? [.. list.Select(c => c.ToString())] : [list];
    }
}
