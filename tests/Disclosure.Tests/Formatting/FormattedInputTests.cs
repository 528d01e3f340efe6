using Disclosure.Core.Editions;
using Disclosure.Formatting;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Formatting;

/// <summary>The real input and the made-up ones are in the guide's form: setting them anew changes no byte.</summary>
public sealed class FormattedInputTests
{
    [Theory]
    [MemberData(nameof(WrittenInput.Names), MemberType = typeof(WrittenInput))]
    public void Every_file_is_in_form(string name)
    {
        using var input = new WrittenInput(name);
        foreach (var (file, text, form) in YamlFiles(input)) InputText.OfYaml(text, form).ShouldBe(text, file);
        foreach (var file in Directory.EnumerateFiles(input.Folder, "*.md", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "README.md"))
        {
            InputText.OfProse(File.ReadAllText(file)).ShouldBe(File.ReadAllText(file), file);
        }
    }

    [Theory]
    [MemberData(nameof(WrittenInput.Names), MemberType = typeof(WrittenInput))]
    public void A_file_out_of_form_comes_back_to_it(string name)
    {
        using var input = new WrittenInput(name);
        var random = new Random(20300103);
        foreach (var (file, text, form) in YamlFiles(input)) InputText.OfYaml(MessyText.Of(text, random, withComments: false), form).ShouldBe(text, file);
    }

    [Theory]
    [MemberData(nameof(WrittenInput.Names), MemberType = typeof(WrittenInput))]
    public void Comments_stay_and_a_second_time_changes_nothing(string name)
    {
        using var input = new WrittenInput(name);
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

    private static IEnumerable<(string File, string Text, TableForm? Form)> YamlFiles(WrittenInput input)
    {
        var forms = input.Budgets().SelectMany(b => b.Tables).ToDictionary(t => Path.GetFullPath(t.Place.File, Repository.Root), t => t.Form, StringComparer.Ordinal);
        return Directory.EnumerateFiles(input.Folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (f, File.ReadAllText(f), forms.GetValueOrDefault(Path.GetFullPath(f))));
    }
}
