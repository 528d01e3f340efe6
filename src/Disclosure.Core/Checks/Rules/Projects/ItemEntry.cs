using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>Something that a project buys, as a list tells it.</summary>
/// <param name="Project">The name of the project as it is compared.</param>
/// <param name="Name">The name of the item as it is compared.</param>
/// <param name="Amount">What it costs.</param>
/// <param name="Row">Its row.</param>
internal sealed record ItemEntry(string Project, string Name, decimal Amount, MeantRow Row)
{
    /// <summary>What a message says of it.</summary>
    public Saying Said => $"{Row.AmountOf(Meaning.ItemAmount)}";

    /// <summary>The lists of items of a budget; the sheets of a form are one list.</summary>
    public static IReadOnlyList<IReadOnlyList<ItemEntry>> Lists(CheckContext context) =>
    [
        .. MeantSection.Of(context, Meaning.Item, Meaning.ItemAmount).GroupBy(s => s.List)
            .Select(list => list.SelectMany(MeantRow.Of).SelectMany(Of).ToList()),
    ];

    private static IEnumerable<ItemEntry> Of(MeantRow row)
    {
        var project = row.Section.Has(Meaning.Project) ? row.NameOf(Meaning.Project) : FoldedText.Of(row.Section.Table.Sheet ?? "");
        var name = row.NameOf(Meaning.Item);
        if (project.Length > 0 && name.Length > 0 && row.Find(Meaning.ItemAmount)?.Number is { } amount && amount > 0)
        {
            yield return new ItemEntry(project, name, amount, row);
        }
    }
}
