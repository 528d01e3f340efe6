using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Input.Contents;
using Disclosure.Input.Forms;
using Disclosure.Input.Sources;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Manual;

/// <summary>Every example of a table's data is read, without a fault, to the form of a table of an edition that ships, or of one section of it.</summary>
public sealed class DataExampleTests
{
    private static readonly Lazy<IReadOnlyList<Budget>> Budgets = new(() => [.. ShippedInput.Budgets, .. Real()]);

    [Theory]
    [MemberData(nameof(ManualExample.Of), "yaml", "tables/tNN.yaml", MemberType = typeof(ManualExample))]
    public void An_example_of_data_fits_a_table_that_ships(ManualExample example)
    {
        var findings = new FindingList();
        var node = YamlFile.Parse(example.Text, "tNN.yaml", findings).ShouldNotBeNull();
        findings.Sorted().ShouldBeEmpty();
        Budgets.Value.SelectMany(b => b.Edition.Tables.Values.SelectMany(FormsOf).Select(form => (Budget: b, Form: form))).ShouldContain(t => Fits(t.Budget, t.Form, node));
    }

    // A table, and each of its sections as a table of its own.
    private static IEnumerable<TableForm> FormsOf(TableForm form) => form.Sections.SelectMany(Below).Select(section => form with { Sections = [section with { Name = "" }] }).Prepend(form);

    private static IEnumerable<SectionForm> Below(SectionForm section) =>
        section is ComposedForm composed ? composed.Parts.SelectMany(Below).Prepend(section) : [section];

    private static bool Fits(Budget budget, TableForm form, YamlNode node)
    {
        var findings = new FindingList();
        var reading = new DataReading(UsualKinds.All, budget.Classifications, new DocumentSize(budget.Key.Kind, findings), findings);
        // Which sheet it is an example need not say.
        new TableReader(reading).Read(form with { SheetField = null }, form.Key, node);
        return findings.Count == 0;
    }

    private static IEnumerable<Budget> Real()
    {
        var findings = new FindingList();
        var reader = new InputReader(Repository.Input);
        return [.. reader.List(null, null, findings).Select(p => reader.Read(p, findings).ShouldNotBeNull())];
    }
}
