using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Forms;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Reads <c>disclosure.yaml</c>: which edition a budget is made to, and what is said about its publication.</summary>
internal sealed class PublicationReader(FindingList findings)
{
    /// <summary>What the file says; null with findings when it cannot be read.</summary>
    public (string Edition, Place EditionPlace, int? ClassificationYear, AmountUnits AmountUnits, IReadOnlyDictionary<string, Place> TableUnits, Publication Publication)? Read(InputPath file)
    {
        if (YamlFile.Load(file, findings) is not { } node) return null;
        var options = new KeyedReader(node, DisclosureKeys.All, findings);
        var edition = options.Text(DisclosureKeys.Edition);
        var year = Year(options);
        var units = new AmountUnits(AmountUnitReader.Read(options, DisclosureKeys.AmountUnit, findings), TableUnits(options));
        var publication = new Publication
        {
            UnitName = options.Text(DisclosureKeys.UnitName),
            UnitShortName = options.Text(DisclosureKeys.UnitShortName),
            Title = options.Text(DisclosureKeys.Title),
            Approved = DateText.Read(options, DisclosureKeys.Approved, findings),
            Published = DateText.Read(options, DisclosureKeys.Published, findings),
            ApprovedPlace = options.PlaceOf(DisclosureKeys.Approved),
            PublishedPlace = options.PlaceOf(DisclosureKeys.Published),
            Source = options.Text(DisclosureKeys.Source),
            Author = options.Text(DisclosureKeys.Author),
            Keywords = options.Text(DisclosureKeys.Keywords),
            Summary = options.Text(DisclosureKeys.Summary),
            Acknowledgements = [.. options.Items(DisclosureKeys.Acknowledgements).Select(new AcknowledgementReader(findings).Read).OfType<Acknowledgement>()],
            Corrections = [.. options.Items(DisclosureKeys.Corrections).Select(new CorrectionReader(findings).Read).OfType<Correction>()],
        };
        return edition.Length == 0 ? null : (edition, options.ValuePlace(DisclosureKeys.Edition), year, units, Places(options), publication);
    }

    // By the numbers of tables, which the edition knows.
    private Dictionary<string, string> TableUnits(KeyedReader options)
    {
        var keys = options.Entries(DisclosureKeys.TableUnits).Select(e => DisclosureKeys.TableUnit(e.Key)).DistinctBy(k => k.Name, StringComparer.Ordinal).ToList();
        var units = new KeyedReader(options.Node(DisclosureKeys.TableUnits) as YamlMap ?? new YamlMap([], options.Place), new InputMapping(keys), findings);
        return keys.Select(k => (k.Name, Unit: AmountUnitReader.Read(units, k, findings))).Where(u => u.Unit is not null).ToDictionary(u => u.Name, u => u.Unit!, StringComparer.Ordinal);
    }

    private static Dictionary<string, Place> Places(KeyedReader options) =>
        (options.Node(DisclosureKeys.TableUnits) as YamlMap)?.Entries.DistinctBy(e => e.Key, StringComparer.Ordinal).ToDictionary(e => e.Key, e => e.KeyPlace, StringComparer.Ordinal) ?? [];

    private int? Year(KeyedReader options)
    {
        var key = DisclosureKeys.ClassificationYear;
        var text = options.Text(key);
        if (text.Length == 0) return null;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        findings.Error("bad-number", options.ValuePlace(key), $"「{key.Name}」的{Bracketed.Of(text)}不是年度；应当是四位数字，像「2024」这样。");
        return null;
    }
}
