using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Import.Accounts;
using Disclosure.Import.Drafts;
using Disclosure.Import.Placing;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>The classifications that a document is placed with: those of its year, or empty ones with the levels of another year.</summary>
internal sealed class ImportBooks
{
    private readonly InputForms _forms;
    private readonly Edition _edition;
    private readonly int _year;
    private readonly Dictionary<string, (Classification Classification, bool IsThere)> _found = new(StringComparer.Ordinal);

    private ImportBooks(InputForms forms, Edition edition, int year) => (_forms, _edition, _year) = (forms, edition, year);

    /// <summary>Finds them.</summary>
    public static ImportBooks Of(InputForms forms, Edition edition, int year, FindingList findings)
    {
        var books = new ImportBooks(forms, edition, year);
        foreach (var (name, file) in edition.Classifications)
        {
            var own = forms.Classification(file, year, findings);
            books._found[name] = (own ?? books.Empty(name, file, findings), own is not null);
        }
        return books;
    }

    /// <summary>Books for one reading of the source.</summary>
    /// <param name="journal">Takes what differs.</param>
    /// <param name="earlier">The books of an earlier reading, whose additions are known.</param>
    public IReadOnlyDictionary<string, SubjectBook> Open(ImportJournal journal, IReadOnlyDictionary<string, SubjectBook>? earlier = null) =>
        _found.ToDictionary(f => f.Key, f => new SubjectBook(f.Value.Classification, journal, earlier?[f.Key].Added), StringComparer.Ordinal);

    /// <summary>The files of those that are new or have more subjects, by path in the input.</summary>
    public IEnumerable<KeyValuePair<string, string>> Files(IReadOnlyDictionary<string, SubjectBook> books, string source)
    {
        foreach (var (name, file) in _edition.Classifications)
        {
            var (classification, isThere) = _found[name];
            var path = string.Create(CultureInfo.InvariantCulture, $"classifications/{_year}/{file}.yaml");
            if (!isThere && books[name].Added.Count > 0) yield return new(path, SubjectLines.New(classification, books[name].Added, $"照 {source} 里印的编码和名称写成，没有用到的科目不在里面"));
            else if (!isThere && NearestYear(file) is { } other && _forms.ClassificationText(file, other) is { } text) yield return new(path, $"# 照 {other} 年的复制，请换成 {_year} 年的\n{text}");
            else if (isThere && books[name].Added.Count > 0) yield return new(path, SubjectLines.Insert(_forms.ClassificationText(file, _year)!, books[name].Added));
        }
    }

    private int? NearestYear(string file) => _forms.YearsOf(file, new FindingList()).OrderBy(y => Math.Abs(y - _year)).Cast<int?>().FirstOrDefault();

    private Classification Empty(string name, string file, FindingList findings)
    {
        if (NearestYear(file) is { } year && _forms.Classification(file, year, findings) is { } other) return new Classification(other.Name, other.Levels, []) { Kind = other.Kind };
        var isEconomic = name.Contains("经济", StringComparison.Ordinal);
        ClassificationLevel[] levels = isEconomic ? [new("类", 3), new("款", 5)] : [new("类", 3), new("款", 5), new("项", 7)];
        return new Classification(name, levels, []) { Kind = isEconomic ? ClassificationKind.Economic : ClassificationKind.Functional };
    }
}
