using System.Text.RegularExpressions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Structure;

/// <summary>The rooms of the sources stand one above the other: whoever uses another room is not used by it, however many lie between.</summary>
public sealed partial class RoomTests
{
    // A room by its namespace, which is that of its folder; and all that is written in it.
    private static readonly ILookup<string, string> Rooms = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !Path.GetRelativePath(Repository.Root, f).Split(Path.DirectorySeparatorChar).Any(step => step is "obj" or "bin"))
        .Select(File.ReadAllText)
        .Where(text => Namespace().IsMatch(text))
        .ToLookup(text => Namespace().Match(text).Groups["name"].Value, text => Comment().Replace(text, ""), StringComparer.Ordinal);

    [Fact]
    public void Rooms_form_no_circle()
    {
        var left = Rooms.ToDictionary(room => room.Key, Seen, StringComparer.Ordinal);
        for (var lowest = Lowest(left); lowest.Count > 0; lowest = Lowest(left)) lowest.ForEach(room => left.Remove(room));
        left.Keys.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static List<string> Lowest(Dictionary<string, HashSet<string>> left) =>
        [.. left.Where(room => !room.Value.Any(left.ContainsKey)).Select(room => room.Key)];

    private static HashSet<string> Seen(IGrouping<string, string> room) =>
        [.. room.SelectMany(text => Using().Matches(text).Select(m => m.Groups["name"].Value)).Concat(Above(room)).Where(name => name != room.Key)];

    // What lies in the folders around it is seen without a using.
    private static IEnumerable<string> Above(IGrouping<string, string> room) => Rooms
        .Where(other => room.Key.StartsWith(other.Key + ".", StringComparison.Ordinal))
        .Where(other => other.SelectMany(text => Type().Matches(text)).Any(type => room.Any(text => Regex.IsMatch(text, $@"(?<![\w.]){type.Groups["name"].Value}\b"))))
        .Select(other => other.Key);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (static )?(?<name>Disclosure[\w.]*);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^(public|internal) [\w ]*\b(class|record|struct|interface|enum) (struct )?(?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
