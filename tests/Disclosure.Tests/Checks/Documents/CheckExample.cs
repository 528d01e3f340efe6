using System.Text.RegularExpressions;
using Disclosure.Core.Checking;
using Disclosure.Core.Checks;
using Disclosure.Core.Findings;
using Disclosure.Reading;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Documents;

/// <summary>An example in the Markdown of a check: files that replace those of the made-up input <c>Inputs/examples</c>.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="IsFailing">Whether the check must point something out (会指出) or must not (不会指出).</param>
/// <param name="Title">The example's heading.</param>
/// <param name="Files">The files by their path below the budget's folder, or below the input where it begins with <c>editions/</c>.</param>
public sealed partial record CheckExample(string Check, bool IsFailing, string Title, IReadOnlyList<(string Path, string Text)> Files)
{
    /// <summary>The examples in the Markdown of a check, in order.</summary>
    public static IReadOnlyList<CheckExample> Of(ICheck check)
    {
        var examples = new List<CheckExample>();
        var document = CheckDocuments.Of(check);
        foreach (Match part in Part().Matches(document))
        {
            var isFailing = part.Groups["kind"].Value == "会指出";
            foreach (Match example in Example().Matches(part.Groups["body"].Value))
            {
                examples.Add(new CheckExample(check.Id, isFailing, example.Groups["title"].Value.Trim(),
                    [.. File().Matches(example.Groups["body"].Value).Select(f => (f.Groups["path"].Value, f.Groups["text"].Value))]));
            }
        }
        return examples;
    }

    /// <summary>What the check comes to when the example's files are put in place; the input itself must be readable.</summary>
    public IReadOnlyList<CheckResult> Run()
    {
        using var scratch = new Scratch();
        var input = scratch.Copy(Repository.Tests("Inputs", "examples"), "input");
        foreach (var (path, text) in Files)
        {
            var full = Path.Combine(input, path.StartsWith("editions/", StringComparison.Ordinal) ? "" : "units/shili-unit/2030", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            System.IO.File.WriteAllText(full, text);
        }
        var findings = new FindingList();
        var reader = new InputReader(input);
        var budget = reader.Read(reader.List(null, null, findings).Single(), findings);
        findings.Sorted().Select(f => f.ToString()).ShouldBeEmpty();
        return [.. CheckCatalogue.All.Single(c => c.Id == Check).Run(new CheckContext(budget.ShouldNotBeNull(), _ => null))];
    }

    public override string ToString() => $"{Check}: {Title}";

    // Prose in an example has headings of its own.
    [GeneratedRegex(@"^## (?<kind>会指出|不会指出)\n(?<body>.*?)(?=^## (?:不?会指出)$|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@"^### (?<title>[^\n]*)\n(?<body>.*?)(?=^### |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^```\w+ (?<path>\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex File();
}
