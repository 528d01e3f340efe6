using System.Globalization;
using Disclosure.Core.Amounts;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Site.Portal;

/// <summary>The documents of all units as the portal sets them beside each other: by year and kind, and which of them a sum may hold.</summary>
internal sealed class AcrossUnits
{
    private readonly Dictionary<DocumentKey, DocumentEntry> _documents;
    private readonly Lazy<Dictionary<DocumentKey, int>> _held;

    /// <summary>These documents.</summary>
    public AcrossUnits(IReadOnlyList<DocumentEntry> entries, Departments departments)
    {
        Departments = departments;
        _documents = entries.ToDictionary(e => e.Key);
        _held = new(() => entries.Select(HolderOf).OfType<DocumentEntry>().CountBy(h => h.Key).ToDictionary());
        Years = [.. entries.Select(e => e.Year).Distinct().OrderDescending()];
    }

    /// <summary>Which units belong to which department.</summary>
    public Departments Departments { get; }

    /// <summary>The years, the newest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The kinds of documents that there are of a year.</summary>
    public IReadOnlyList<DocumentKind> KindsOf(int year) => [.. _documents.Keys.Where(k => k.Year == year).Select(k => k.Kind).Distinct().Order()];

    /// <summary>The documents of a year and a kind, as the units are listed.</summary>
    public IReadOnlyList<DocumentEntry> Of(int year, DocumentKind kind) =>
        [.. Departments.All.SelectMany(d => d.Units).Select(u => Of(new DocumentKey(u.Unit.Key, year, kind))).OfType<DocumentEntry>()];

    /// <summary>A document; null where the site has none.</summary>
    public DocumentEntry? Of(DocumentKey key) => _documents.GetValueOrDefault(key);

    /// <summary>The same of the year before; null where the site has none.</summary>
    public DocumentEntry? Before(DocumentEntry document) => Of(document.Key with { Year = document.Year - 1 });

    /// <summary>Whether a document counts where the figures of all units are added: not where its department's own has them in its figures already.</summary>
    /// <param name="document">The document.</param>
    /// <param name="has">Whether a document has such figures.</param>
    public bool IsCounted(DocumentEntry document, Func<DocumentEntry, bool> has) => HolderOf(document) is not { } holder || !has(holder);

    /// <summary>The document of its department that has a document's figures in it; null for none.</summary>
    public DocumentEntry? HolderOf(DocumentEntry document) =>
        Departments.Above(document.Unit) is { } head && Of(document.Key with { Unit = head.Unit.Key }) is { IncludesUnits: true } holder ? holder : null;

    /// <summary>What is said of a document under the name of its unit: what it has in it, or where it belongs.</summary>
    public string AboutOf(DocumentEntry document)
    {
        var own = Departments.Above(document.Unit);
        if (own is not null) return own.Unit.Brief;
        var units = _held.Value.GetValueOrDefault(document.Key);
        return units == 0 ? document.Unit.Department : string.Create(CultureInfo.InvariantCulture, $"含所属 {units} 个单位");
    }
}

/// <summary>Amounts of several documents in one unit: the one that most of them have, and of two the larger.</summary>
internal sealed class CommonUnit
{
    private readonly decimal _yuan;

    /// <summary>The unit that all these figures can be shown in.</summary>
    public CommonUnit(IEnumerable<RecordedFigure> figures)
    {
        List<string> units = [.. figures.GroupBy(f => f.Unit, StringComparer.Ordinal)
            .OrderByDescending(u => u.Count()).ThenByDescending(u => MoneyUnit.YuanOf(u.Key)).Select(u => u.Key)];
        Name = units.Count > 0 ? units[0] : "元";
        Converted = [.. units.Where(u => u != Name).Order(StringComparer.Ordinal)];
        _yuan = MoneyUnit.YuanOf(Name)!.Value;
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The units of those that are converted.</summary>
    public IReadOnlyList<string> Converted { get; }

    /// <summary>A figure in it: as printed where it is its own.</summary>
    public string Text(RecordedFigure figure) => figure.Unit == Name ? figure.Text : Text(figure.Yuan);

    /// <summary>An amount of 元 in it, rounded to two places.</summary>
    public string Text(decimal yuan) => AmountChange.Amount(In(yuan));

    /// <summary>The change between two amounts of 元.</summary>
    public AmountChange Change(int year, decimal before, decimal now) => new(year, In(before), In(now));

    private decimal In(decimal yuan)
    {
        var exact = yuan / _yuan;
        var rounded = Math.Round(exact, 2, MidpointRounding.AwayFromZero);
        // What is next to nothing is not said to be nothing.
        return rounded == 0 ? Math.Round(exact, 6, MidpointRounding.AwayFromZero) : rounded;
    }
}

/// <summary>Sums over units.</summary>
internal static class AcrossSums
{
    /// <summary>What a sum is, in words: it is never taken for that of the city.</summary>
    public const string About = "合计是本站公布的各单位相加，不是全市的预算；部门的数里已经有所属单位的，所属单位不再加一次。";

    /// <summary>The sum of a measure over the documents that count, in 元; null where none has it.</summary>
    public static decimal? Of(AcrossUnits across, IEnumerable<DocumentEntry> documents, PortalMeasure measure)
    {
        List<decimal> amounts = [.. documents.Where(d => across.IsCounted(d, h => h.Totals.ContainsKey(measure))).Select(d => d.Totals.GetValueOrDefault(measure)?.Yuan).OfType<decimal>()];
        return amounts.Count == 0 ? null : amounts.Sum();
    }
}
