using System.Text.RegularExpressions;
using Disclosure.Input.Keys;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input.Keys;

/// <summary>The declarations of the input's keys: as they are written, and as they hang together.</summary>
internal static partial class DeclaredKeys
{
    /// <summary>The fields that declare a key, by class and name, and the name that each gives it.</summary>
    public static IReadOnlyList<(string Field, string Name)> Fields { get; } = [.. Sources("Keys").SelectMany(FieldsOf)];

    /// <summary>The keys of all mappings of the input, those within others too.</summary>
    public static IReadOnlyList<InputKey> Reached { get; } = Reach();

    /// <summary>The text of each source file in a folder of what reads the input.</summary>
    public static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Path.Combine(Room, folder), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(File.ReadAllText);

    /// <summary>The text of each source file that reads the input: neither declares its keys nor describes them.</summary>
    public static IEnumerable<string> Readers() => Directory.EnumerateDirectories(Room).Select(d => Path.GetFileName(d)!)
        .Where(f => f is not ("Keys" or "Schemas")).SelectMany(Sources)
        .Concat(Directory.EnumerateFiles(Room, "*.cs").Select(File.ReadAllText));

    private static string Room => Path.Combine(Repository.Root, "src", "Disclosure", "Input");

    private static IEnumerable<(string Field, string Name)> FieldsOf(string source)
    {
        var owner = "";
        foreach (Match match in Declaration().Matches(source))
        {
            if (match.Groups["owner"].Success) owner = match.Groups["owner"].Value;
            else yield return ($"{owner}.{match.Groups["field"].Value}", match.Groups["name"].Value);
        }
    }

    private static List<InputKey> Reach()
    {
        var found = new List<InputKey>();
        InputMapping[] files = [SiteKeys.All, UnitKeys.All, DisclosureKeys.All, ClassificationKeys.All, EditionKeys.All, TableKeys.All, SectionKeys.All];
        SectionKindKeys[] kinds = [GroupKeys.Kind, FieldsKeys.Kind, GridKeys.Kind];
        foreach (var key in files.Concat(kinds.Select(k => k.Mapping)).SelectMany(m => m.Keys).Concat(kinds.SelectMany(k => k.Beside))) Add(key, found);
        return found;
    }

    private static void Add(InputKey key, List<InputKey> found)
    {
        // Columns have columns, and lines have lines.
        if (found.Exists(f => ReferenceEquals(f, key))) return;
        found.Add(key);
        foreach (var inner in KeysIn(key.AnyValue)) Add(inner, found);
    }

    private static IEnumerable<InputKey> KeysIn(InputValue value) => value switch
    {
        MapValue map => map.Mapping.Keys,
        OneOfValue one => one.Mapping.Keys,
        ListValue list => KeysIn(list.Item),
        NamedValue named => KeysIn(named.Options),
        EitherValue either => either.Ways.SelectMany(KeysIn),
        SharedValue shared => KeysIn(shared.Of()),
        _ => [],
    };

    [GeneratedRegex(@"static class (?<owner>\w+Keys)\b|static readonly InputKey<.+> (?<field>\w+) = Declare\.\w+\(\s*""(?<name>[^""]+)""")]
    private static partial Regex Declaration();
}
