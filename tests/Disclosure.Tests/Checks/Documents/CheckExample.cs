using System.Text;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Documents;

/// <summary>An example in the Markdown of a check: files that replace those of the made-up input <c>Inputs/examples</c>.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="IsFailing">Whether the check must point something out (会指出) or must not (不会指出).</param>
/// <param name="Title">The example's heading.</param>
/// <param name="Files">The files by their path below the budget's folder, or below the input where it begins with <c>editions/</c>; below <c>2029/</c> are those of the year before, below <c>units/</c> those of other units.</param>
public sealed record CheckExample(string Check, bool IsFailing, string Title, IReadOnlyList<(string Path, string Text)> Files)
{
    private const string Units = "units/";
    private const string Own = "shili-unit";

    /// <summary>The examples in the Markdown of a check, in order.</summary>
    public static IReadOnlyList<CheckExample> Of(ICheck check)
    {
        var examples = new List<CheckExample>();
        string? part = null, path = null;
        var text = new StringBuilder();
        foreach (var line in CheckDocuments.Of(check).Split('\n'))
        {
            // Within a fence everything is the file's, headings too.
            if (path is not null && line == "```") (examples[^1], path) = (examples[^1].With(path, text.ToString()), null);
            else if (path is not null) text.Append(line).Append('\n');
            else if (line.StartsWith("```", StringComparison.Ordinal)) (path, text) = (line.Split(' ')[^1], new StringBuilder());
            else if (line.StartsWith("## ", StringComparison.Ordinal)) part = line[3..];
            else if (line.StartsWith("### ", StringComparison.Ordinal)) examples.Add(new CheckExample(check.Id, part == "会指出", line[4..], []));
        }
        return examples;
    }

    /// <summary>What the check comes to when the example's files are put in place; the input itself must be readable.</summary>
    public IReadOnlyList<CheckResult> Run()
    {
        using var scratch = new Scratch();
        var input = scratch.Copy(Repository.Tests("Inputs", "examples"), "input");
        if (Files.Any(f => f.Path.StartsWith("2029/", StringComparison.Ordinal))) EarlierYear.AddTo(input);
        foreach (var unit in Files.Where(f => f.Path.StartsWith(Units, StringComparison.Ordinal)).Select(f => f.Path.Split('/')[1]).Distinct())
        {
            scratch.Copy(Path.Combine(input, Units, Own), Path.Combine("input", Units, unit));
        }
        foreach (var (path, text) in Files)
        {
            var full = Path.Combine(input, FolderOf(path), path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
        var findings = new FindingList();
        var reader = new InputReader(input);
        var budgets = reader.List(null, null, findings).Select(p => reader.Read(p, findings).ShouldNotBeNull()).ToDictionary(b => b.Key);
        findings.Sorted().Select(f => f.ToString()).ShouldBeEmpty();
        var others = new OtherDocuments(() => budgets.Keys, key => budgets.TryGetValue(key, out var other) ? new AddressBook(other) : null);
        var budget = budgets.Values.Where(b => b.Key.Unit == Own).MaxBy(b => b.Year)!;
        var below = new UnitsBelow(reader, _ => false, _ => null);
        return [.. CheckCatalogue.Run(new CheckContext(budget, others with { Below = () => below.Of(budget) })).Where(r => r.Id == Check)];
    }

    private static string FolderOf(string path) => path switch
    {
        _ when path.StartsWith("editions/", StringComparison.Ordinal) || path.StartsWith(Units, StringComparison.Ordinal) => "",
        _ when path.StartsWith("2029/", StringComparison.Ordinal) => Units + Own,
        _ => $"{Units}{Own}/2030",
    };

    public override string ToString() => $"{Check}: {Title}";

    private CheckExample With(string path, string text) => this with { Files = [.. Files, (path, text)] };
}
