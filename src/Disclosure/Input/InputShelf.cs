using System.Collections.Concurrent;
using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input.Forms;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>
/// What many budgets share, read once: editions by year, and classifications. Safe for several threads. The findings of an
/// edition or classification are given to everyone who asks; merged lists show them once.
/// </summary>
internal sealed class InputShelf(InputFolder input, SectionKinds kinds)
{
    // An edition is another for each year, for its labels name years, and for each unit of amounts; its files are the same.
    private readonly YamlShelf _files = new();
    private readonly ConcurrentDictionary<(string, int, AmountUnits), Lazy<(Edition? Value, FindingList Findings)>> _editions = new();
    private readonly ConcurrentDictionary<(string, int), Lazy<(Classification? Value, FindingList Findings)>> _classifications = new();

    /// <summary>The edition for a budget year; null with findings when it does not exist or cannot be read.</summary>
    /// <param name="key">The name of its folder.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="units">The units of amounts in place of the edition's.</param>
    /// <param name="asked">Where it is asked for.</param>
    /// <param name="findings">Takes the faults.</param>
    public Edition? Edition(string key, int year, AmountUnits units, Place asked, FindingList findings)
    {
        // Only a plain name is looked for: another could lead elsewhere.
        FoundEntry? found = FolderNames.IsPlain(key) ? input.Editions.Under(key).Find() : null;
        if (found is { } entry && input.Editions.Under(key).IsRefused(entry, findings)) return null;
        if (found is not { IsFolder: true })
        {
            findings.Error("unknown-edition", asked, $"没有名为{Bracketed.Of(key)}的版式{findings.Hint(key, input.Editions.Entries(findings))}。");
            return null;
        }
        return Take(_editions, (key, year, units),
            list => new EditionReader(input, _files, kinds, file => Subjects(file, year), list).Read(key, year, units), findings);
    }

    /// <summary>The classifications that an edition uses, of one year; null with findings when one is missing or cannot be read.</summary>
    public IReadOnlyDictionary<string, Classification>? Classifications(Edition edition, int year, Place asked, FindingList findings)
    {
        var folder = input.Classifications.Under(year.ToString(CultureInfo.InvariantCulture));
        var found = new Dictionary<string, Classification>(StringComparer.Ordinal);
        foreach (var (name, file) in edition.Classifications)
        {
            if (!FolderNames.IsPlain(file) || folder.Under(file + ".yaml").Find().IsMissing)
            {
                findings.Error("unknown-classification", asked, $"缺少 {year} 年的「{name}」，应当在 {folder.Under(file + ".yaml").Name}；沿用另一年的科目时写「科目年度」。");
            }
            else if (Take(_classifications, (file, year), list => Read(file, year, list), findings) is { } read)
            {
                found[name] = read;
            }
        }
        return found.Count == edition.Classifications.Count ? found : null;
    }

    // What is wrong with it is said to the budgets that use it.
    private Classification? Subjects(string file, int year)
    {
        if (!FolderNames.IsPlain(file) || FileOf(file, year).Find().IsMissing) return null;
        return Take(_classifications, (file, year), list => Read(file, year, list), new FindingList());
    }

    private Classification? Read(string file, int year, FindingList list) =>
        new ClassificationReader(list).Read(FileOf(file, year))?.After(EarlierYears(year).Select(y => Subjects(file, y)).OfType<Classification>());

    private IEnumerable<int> EarlierYears(int year) => input.Classifications.Entries(new FindingList())
        .Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var other) ? other : year).Where(y => y < year).OrderDescending();

    private InputPath FileOf(string file, int year) => input.Classifications.Under(year.ToString(CultureInfo.InvariantCulture)).Under(file + ".yaml");

    private static T? Take<TKey, T>(
        ConcurrentDictionary<TKey, Lazy<(T? Value, FindingList Findings)>> shelf, TKey key, Func<FindingList, T?> read, FindingList findings)
        where TKey : notnull
        where T : class
    {
        var (value, own) = shelf.GetOrAdd(key, _ => new(() =>
        {
            var list = new FindingList();
            return (read(list), list);
        })).Value;
        findings.AddShared(own);
        return value;
    }
}
