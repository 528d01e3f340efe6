using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Disclosure.Tests.Checks.Sentences;

/// <summary>A made-up narrative, and the checks that a careful reviewer would expect to speak of it.</summary>
/// <param name="Number">What it is called in its file.</param>
/// <param name="Year">The year of the budget that it belongs to.</param>
/// <param name="Expected">The ids of the checks, sorted; none for a sound one.</param>
/// <param name="Text">The narrative.</param>
public sealed partial record SentenceCase(string Number, int Year, IReadOnlyList<string> Expected, string Text)
{
    /// <summary>The cases of a file beside this one, in order.</summary>
    public static IReadOnlyList<SentenceCase> In(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Repository.Tests("Checks", "Sentences", file))));
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>().Select(Read)];
    }

    /// <summary>The narrative with its years moved so that <see cref="Year"/> is another.</summary>
    public string In(int year) =>
        AnyYear().Replace(Text, m => (int.Parse(m.Value, CultureInfo.InvariantCulture) - Year + year).ToString(CultureInfo.InvariantCulture));

    private static SentenceCase Read(YamlMappingNode node) => new(
        Scalar(node, "号"), int.Parse(Scalar(node, "年度"), CultureInfo.InvariantCulture),
        [.. ((YamlSequenceNode)node["应"]).Select(n => ((YamlScalarNode)n).Value!).Order(StringComparer.Ordinal)], Scalar(node, "文"));

    private static string Scalar(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?=\s*年)", RegexOptions.None, 1000)]
    private static partial Regex AnyYear();
}
