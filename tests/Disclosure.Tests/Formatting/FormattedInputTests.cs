using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Formatting;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Formatting;

/// <summary>The real input and the made-up ones are in the guide's form: setting them anew changes no byte.</summary>
public sealed class FormattedInputTests
{
    [Theory]
    [MemberData(nameof(WrittenInputTests.Inputs), MemberType = typeof(WrittenInputTests))]
    public void Every_file_is_in_form(string input)
    {
        var folder = Path.Combine(Repository.Root, input);
        var forms = Forms(folder);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            if (file.EndsWith(".yaml", StringComparison.Ordinal)) InputText.OfYaml(text, forms.GetValueOrDefault(Path.GetRelativePath(folder, file).Replace('\\', '/'))).ShouldBe(text, file);
            if (file.EndsWith(".md", StringComparison.Ordinal)) InputText.OfProse(text).ShouldBe(text, file);
        }
    }

    [Theory]
    [MemberData(nameof(WrittenInputTests.Inputs), MemberType = typeof(WrittenInputTests))]
    public void A_file_out_of_form_comes_back_to_it(string input)
    {
        var random = new Random(20300103);
        foreach (var (file, text, form) in YamlFiles(input)) InputText.OfYaml(MessyText.Of(text, random, withComments: false), form).ShouldBe(text, file);
    }

    [Theory]
    [MemberData(nameof(WrittenInputTests.Inputs), MemberType = typeof(WrittenInputTests))]
    public void Comments_stay_and_a_second_time_changes_nothing(string input)
    {
        var random = new Random(20300104);
        foreach (var (file, text, form) in YamlFiles(input))
        {
            var messy = MessyText.Of(text, random, withComments: true);
            var set = InputText.OfYaml(messy, form);
            SourceLayout.Comments(set).Order(StringComparer.Ordinal).ShouldBe(SourceLayout.Comments(messy).Order(StringComparer.Ordinal), file);
            SourceLayout.Comments(set).Count.ShouldBeGreaterThanOrEqualTo(SourceLayout.Comments(text).Count, file);
            set.Split('\n').ShouldAllBe(line => line == line.TrimEnd(), file);
            InputText.OfYaml(set, form).ShouldBe(set, file);
        }
    }

    private static IEnumerable<(string File, string Text, TableForm? Form)> YamlFiles(string input)
    {
        var folder = Path.Combine(Repository.Root, input);
        var forms = Forms(folder);
        return Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (f, File.ReadAllText(f), forms.GetValueOrDefault(Path.GetRelativePath(folder, f).Replace('\\', '/'))));
    }

    private static Dictionary<string, TableForm> Forms(string folder)
    {
        var reader = new InputReader(folder);
        var findings = new FindingList();
        var budgets = reader.List(null, null, findings).Select(p => reader.Read(p, findings)).OfType<Budget>();
        return budgets.SelectMany(b => b.Tables).ToDictionary(t => Path.GetRelativePath(folder, Path.GetFullPath(t.Place.File, Repository.Root)).Replace('\\', '/'), t => t.Form, StringComparer.Ordinal);
    }
}
