using Disclosure.Core.Documents;
using Disclosure.Input.Keys;

namespace Disclosure.Formatting;

/// <summary>Writes what is said of one document, <c>disclosure.yaml</c>, as the guide has it.</summary>
internal static class DisclosureText
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The text of the file: only what is known.</summary>
    /// <param name="edition">The edition that its tables are made to.</param>
    /// <param name="publication">What else is known of it; acknowledgements and corrections are a person's to write.</param>
    /// <param name="classificationYear">The year of its classifications where that is another than its own, or null.</param>
    /// <param name="units">The units of its amounts where they are others than the edition's, or null.</param>
    /// <param name="head">Comments above everything, without number signs.</param>
    public static string Of(string edition, Publication publication, int? classificationYear = null, AmountUnits? units = null, params IReadOnlyList<string> head) => YamlWriter.Write(new LaidFile(new LaidMap(Entries(edition, publication, classificationYear, units ?? AmountUnits.OfEdition, head), false), []));

    private static List<LaidEntry> Entries(string edition, Publication publication, int? classificationYear, AmountUnits units, IReadOnlyList<string> head)
    {
        List<LaidEntry> entries =
        [
            .. KeyedText.Entries(
            [
                new(DisclosureKeys.Edition.Name, edition),
                new(DisclosureKeys.ClassificationYear.Name, classificationYear is { } year ? FormattableString.Invariant($"{year}") : ""),
                new(DisclosureKeys.AmountUnit.Name, units.Usual ?? ""),
            ]),
            .. units.OfTables.Count == 0 ? [] : new[] { new LaidEntry(DisclosureKeys.TableUnits.Name, new LaidMap([.. KeyedText.Entries(units.OfTables)], true)) },
            .. KeyedText.Entries(
            [
                new(DisclosureKeys.Title.Name, publication.Title),
                new(DisclosureKeys.Approved.Name, DayOf(publication.Approved)),
                new(DisclosureKeys.Published.Name, DayOf(publication.Published)),
                new(DisclosureKeys.Source.Name, publication.Source),
                new(DisclosureKeys.Author.Name, publication.Author),
                new(DisclosureKeys.Keywords.Name, publication.Keywords),
                new(DisclosureKeys.Summary.Name, publication.Summary),
            ]),
        ];
        entries[0] = entries[0] with { Above = KeyedText.Comments(head) };
        return entries;
    }

    private static string DayOf(DateOnly? day) => day?.ToString(Day, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
