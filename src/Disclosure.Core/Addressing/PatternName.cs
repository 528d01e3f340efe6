using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>Words for addresses with gaps: <c>表十三/*/项目采购/*/金额</c> is 表十三各项目的项目采购里各行的金额.</summary>
internal static class PatternName
{
    private const string EachRow = "各行";
    private const string EachSubject = "各科目";
    private const string EachSheet = "各项目的";

    /// <summary>The words for a pattern whose variables stand for something.</summary>
    public static PlaceName Of(Budget budget, CellPattern pattern, Bindings variables, DocumentKey? other = null)
    {
        if (pattern.Steps.Length == 0 || budget.Edition.Tables.Values.FirstOrDefault(t => t.Number == pattern.Steps[0].Text) is not { } form)
        {
            return new PlaceName(pattern.Text, "", "", "");
        }
        var steps = pattern.Steps.Skip(1).Select(s => TextOf(s, variables)).ToList();
        var table = PlaceName.OtherName(other) + form.Number;
        if (form.SheetField is not null && steps.Count > 0)
        {
            table += steps[0] is { } sheet ? PlaceName.Quoted(sheet) : EachSheet;
            steps.RemoveAt(0);
        }
        var sections = SectionsOf(form, steps);
        steps.RemoveRange(0, sections.Count);
        var column = ColumnOf(form, steps);
        steps.RemoveRange(steps.Count - column.Steps, column.Steps);
        var each = pattern.Steps.Any(s => !s.Filters.IsDefaultOrEmpty) ? EachSubject : EachRow;
        var row = string.Concat(steps.Select(s => s is null ? each : PlaceName.Quoted(NameOf(budget, s))));
        return new PlaceName(table, PlaceName.SectionName(sections), row.Replace(each + each, each, StringComparison.Ordinal), column.Label);
    }

    // Null stands for any.
    private static string? TextOf(PatternStep step, Bindings variables) =>
        step.IsVariable ? variables[step.Text] : step.Text is "*" or "**" ? null : step.Text;

    private static List<string> SectionsOf(TableForm form, List<string?> steps)
    {
        var names = form.Sections.SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
        return [.. steps.TakeWhile(s => s is not null && names.Contains(s.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))).OfType<string>()];
    }

    private static IEnumerable<string> NamesOf(SectionForm section) =>
        (section is ComposedForm composed ? composed.Parts.SelectMany(NamesOf) : []).Append(AddressText.Step(section.Name)).Where(n => n.Length > 0);

    // How many of the last steps name a column or a field, and what it is called.
    private static (int Steps, string Label) ColumnOf(TableForm form, List<string?> steps)
    {
        if (steps is [{ } only] && form.Flat().OfType<FieldsForm>().SelectMany(f => f.Fields).FirstOrDefault(f => AddressText.Step(f.Key) == only) is { } field)
        {
            return (1, field.Label);
        }
        var leaf = form.Flat().OfType<GridForm>().SelectMany(g => g.Leaves).Where(l => EndsWith(steps, l)).MaxBy(l => l.Path.Count);
        return leaf is null ? (0, "") : (leaf.Path.Count, PlaceName.ColumnName(leaf));
    }

    private static bool EndsWith(List<string?> steps, Leaf leaf) =>
        steps.Count > leaf.Path.Count && leaf.Path.Select(AddressText.Step).SequenceEqual(steps.TakeLast(leaf.Path.Count), StringComparer.Ordinal);

    private static string NameOf(Budget budget, string step) =>
        budget.Classifications.Values.Select(c => c.Find(step)).FirstOrDefault(s => s is not null)?.Name ?? step;
}
