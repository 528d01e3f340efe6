using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>The edition and the classifications of a new year; those classifications that it does not have are copied from the year before, with a note.</summary>
internal sealed class YearForms
{
    private readonly YearOptions _options;
    private readonly FindingList _findings;
    private readonly AdoptedForms _forms;
    private readonly SortedDictionary<string, string> _copied = new(StringComparer.Ordinal);
    private readonly int _sourceYear;

    /// <summary>Reads the edition.</summary>
    /// <param name="options">Which document is made.</param>
    /// <param name="source">The one that it is made from.</param>
    /// <param name="findings">Takes what cannot be had.</param>
    public YearForms(YearOptions options, BudgetPlace source, FindingList findings)
    {
        (_options, _findings) = (options, findings);
        _forms = new AdoptedForms(options.Input);
        // It was read without faults before.
        var said = new PublicationReader(new FindingList()).Read(source.Folder.Under("disclosure.yaml"))!.Value;
        (AmountUnits, _sourceYear) = (said.AmountUnits, said.ClassificationYear ?? source.Year);
        Edition = options.Edition is { } named ? _forms.Named(named, options.Key.Year, findings, AmountUnits) : _forms.Forms.Edition(said.Edition, options.Key.Year, findings, AmountUnits);
    }

    /// <summary>The units of its amounts where they are others than the edition's.</summary>
    public AmountUnits AmountUnits { get; }

    /// <summary>The edition; null with findings.</summary>
    public Edition? Edition { get; }

    /// <summary>The classifications that are copied, by their path in the input.</summary>
    public IReadOnlyCollection<string> Copied => _copied.Keys;

    /// <summary>The editions that are taken over from the program: the one that was asked for, and those that it is based on.</summary>
    public IReadOnlyList<string> Adopted => _forms.Adopted;

    /// <summary>The texts of all that is written of editions and classifications, by path in the input.</summary>
    public IReadOnlyDictionary<string, string> Files => _forms.Files.Concat(_copied).ToDictionary(StringComparer.Ordinal);

    /// <summary>The classifications by the name that the edition uses; null with findings where one cannot be had.</summary>
    public IReadOnlyDictionary<string, Classification>? Classifications()
    {
        var found = new Dictionary<string, Classification>(StringComparer.Ordinal);
        foreach (var (name, file) in Edition!.Classifications)
        {
            if ((_forms.Forms.Classification(file, _options.Key.Year, _findings) ?? Copy(file)) is { } classification) found[name] = classification;
        }
        return found.Count == Edition.Classifications.Count && !_findings.HasErrors ? found : null;
    }

    private Classification? Copy(string file)
    {
        var year = _options.Key.Year;
        if (_forms.Forms.ClassificationText(file, _sourceYear) is not { } text)
        {
            _findings.Error("unknown-classification", Place.Whole($"{GivenName.Of(_options.Input)}/classifications/{year}/{file}.yaml"), $"没有这个科目文件，{_sourceYear} 年的也没有，不能复制。");
            return null;
        }
        _copied[$"classifications/{year}/{file}.yaml"] = $"# 从 {_sourceYear} 年复制的；请照 {year} 年的政府收支分类科目核对，核对以后删去这一行。\n{text}";
        return _forms.Forms.Classification(file, _sourceYear, _findings);
    }
}
