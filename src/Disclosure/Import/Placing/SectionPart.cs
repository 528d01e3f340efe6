using Disclosure.Core.Editions;
using Disclosure.Formatting;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>One of the parts of a composed form that have cells, while it is filled in.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Groups">The groups that it stands in, the outermost first.</param>
internal sealed record SectionPart(SectionForm Form, IReadOnlyList<ComposedForm> Groups)
{
    /// <summary>The words that it prints.</summary>
    public FormWords Words { get; } = new([Form]);

    /// <summary>The group that it is repeated with, or null.</summary>
    public ComposedForm? Repeated => Groups.FirstOrDefault(g => g.IsRepeated);

    /// <summary>What has been placed of each copy, from 0; the only one where it is not repeated.</summary>
    public SortedDictionary<int, GridPlacing> Grids { get; } = [];

    /// <summary>The values of each copy by field.</summary>
    public SortedDictionary<int, Dictionary<string, string>> Fields { get; } = [];

    /// <summary>The parts of a form in order.</summary>
    public static IEnumerable<SectionPart> Of(IEnumerable<SectionForm> sections, IReadOnlyList<ComposedForm> above) =>
        sections.SelectMany(s => s is ComposedForm group ? Of(group.Parts, [.. above, group]) : [new SectionPart(s, above)]);

    /// <summary>The field of a label; null when it has none, or is no list of fields.</summary>
    public FieldForm? FieldOf(string label) =>
        Form is FieldsForm fields ? Among(fields, Folded.Bare(label)) ?? Among(fields, Folded.Bare(NoteReading.WithoutUnit(label))) : null;

    private static FieldForm? Among(FieldsForm form, string name) => form.Fields.FirstOrDefault(f => Folded.Bare(f.Label) == name || Folded.Bare(f.Key) == name);

    /// <summary>Whether a text is printed above it, or above a group that begins with it.</summary>
    public bool IsHeaded(string text) => Groups.Cast<SectionForm>().Append(Form).Any(s => IsHeading(s.Heading, text) || IsHeading(s.Heading, NoteReading.WithoutUnit(text)));

    /// <summary>What was placed in a copy; null for nothing.</summary>
    public SectionData? DataOf(int copy) => Form switch
    {
        GridForm => Grids.GetValueOrDefault(copy)?.Data,
        _ => Fields.GetValueOrDefault(copy) is { } values ? new FieldsData([.. values]) : null,
    };

    private static bool IsHeading(string heading, string text)
    {
        var (wanted, found) = (Folded.Bare(heading.Replace("{序}", "", StringComparison.Ordinal)), Folded.Bare(text));
        return wanted.Length > 0 && (found == wanted || found.TrimEnd([.. "0123456789"]) == wanted);
    }
}
