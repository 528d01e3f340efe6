using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Contents;
using Disclosure.Input.Sources;
using Disclosure.Tests.Checks.Documents;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Manual;

/// <summary>Every example of the manual is read by what reads its like, and found sound.</summary>
public sealed class ExampleTests
{
    // Each is run by a test here, or in EditionExampleTests, DataExampleTests and CommandExampleTests.
    private static readonly string[] Run =
    [
        "yaml", "yaml site.yaml", "yaml unit.yaml", "yaml disclosure.yaml", "yaml classifications/2024/function.yaml", "yaml edition.yaml", "yaml tNN.yaml", "yaml tables/tNN.yaml",
        "markdown explanation.md", "sh", "usage", "text", "address", "formula", "row-formula", "sum",
    ];

    [Fact]
    public void Every_example_is_of_a_kind_that_is_run() =>
        ManualExample.All.Where(e => !e.IsOfCheck && !Run.Contains($"{e.Kind} {e.File}".TrimEnd(), StringComparer.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_kind_that_is_run_has_an_example() =>
        Run.Where(kind => !ManualExample.All.Any(e => !e.IsOfCheck && $"{e.Kind} {e.File}".TrimEnd() == kind)).ShouldBeEmpty();

    [Fact]
    public void Every_example_of_a_check_is_one_that_the_tests_of_the_checks_run() =>
        ManualExample.All.Where(e => e.IsOfCheck).Select(e => e.Text).ShouldBe(CheckCatalogue.All.SelectMany(CheckExample.Of).SelectMany(e => e.Files).Select(f => f.Text));

    [Theory]
    [MemberData(nameof(ManualExample.Of), "yaml", "", MemberType = typeof(ManualExample))]
    public void An_example_of_how_to_write_is_read(ManualExample example)
    {
        var findings = new FindingList();
        YamlFile.Parse(example.Text, "example.yaml", findings).ShouldBeOfType<YamlMap>();
        findings.Sorted().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ManualExample.Of), "markdown", "explanation.md", MemberType = typeof(ManualExample))]
    public void An_example_of_prose_is_read(ManualExample example)
    {
        var findings = new FindingList();
        NarrativeReader.Parse(example.Text, "explanation.md", "explanation", findings).Blocks.ShouldNotBeEmpty();
        findings.Sorted().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ManualExample.Of), "formula", "", MemberType = typeof(ManualExample))]
    public void An_example_of_an_identity_is_read(ManualExample example) =>
        example.Lines.Where(l => FormulaParser.Parse(l, out _) is null).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ManualExample.Of), "sum", "", MemberType = typeof(ManualExample))]
    public void An_example_of_a_sum_is_read(ManualExample example) =>
        example.Lines.Where(l => FormulaParser.ParseSum(l, out _) is null).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ManualExample.Of), "row-formula", "", MemberType = typeof(ManualExample))]
    public void An_example_of_an_equation_of_columns_is_read(ManualExample example) => example.Lines.Where(l =>
        l.Split(" = ") is not [_, var right] || FormulaParser.ParseColumns(right, word => char.IsAsciiDigit(word[0]) ? null : new Factor.Constant(1), out _) is null).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ManualExample.Of), "address", "", MemberType = typeof(ManualExample))]
    public void An_example_of_an_address_names_a_table_and_more(ManualExample example) => example.Lines.Where(l =>
        AddressText.Parse(l) is not [var table, _, ..] || !table.Contains('表', StringComparison.Ordinal) || FormulaParser.ParseSum(l, out _) is not [{ First: Factor.One }]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ManualExample.Of), "text", "", MemberType = typeof(ManualExample))]
    public void The_picture_of_the_folders_names_files_that_there_are(ManualExample example)
    {
        var names = Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
        example.Lines.Select(l => l.Trim().Split(' ')[0].Split('/')[^1]).Where(n => n.Contains('.', StringComparison.Ordinal) && !names.Contains(n)).ShouldBeEmpty();
    }
}
