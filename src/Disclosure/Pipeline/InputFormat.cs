using System.Text;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Formatting;
using Disclosure.Input;
using Disclosure.Input.Sources;

namespace Disclosure.Pipeline;

/// <summary>
/// Sets the files of an input in the guide's form. Files with faults are left alone, and the reader of the input says what is wrong;
/// the others are all written, or none is.
/// </summary>
internal sealed class InputFormat
{
    private readonly InputFolder _folder;
    private readonly FindingList _findings = new();
    private readonly Dictionary<string, TableForm> _forms = new(StringComparer.Ordinal);
    private readonly List<InputPath> _files = [];
    private readonly List<(InputPath File, byte[] Before, byte[] After)> _changes = [];

    private InputFormat(string folder) => _folder = new InputFolder(folder);

    /// <summary>Sets them; with <paramref name="isCheck"/> it only says which are not in form.</summary>
    /// <param name="folder">The folder of the input.</param>
    /// <param name="isCheck">Whether nothing is written.</param>
    /// <param name="stop">Ends the reading; once begun, the writing is done to its end.</param>
    public static FormatResult Run(string folder, bool isCheck, CancellationToken stop = default)
    {
        var format = new InputFormat(folder);
        format.Find(new InputReader(folder), stop);
        var faulty = format._findings.Sorted().Where(f => f.Severity == Severity.Error).Select(f => f.Place.File).ToHashSet(StringComparer.Ordinal);
        foreach (var file in format._files.Where(f => !faulty.Contains(f.Name))) format.Set(file);
        var isWritten = !isCheck && format._changes.Count > 0
            && FormattedFiles.Write([.. format._changes.Select(c => (Path.Combine(folder, c.File.Path), c.File.Name, c.Before, c.After))], format._findings);
        return new FormatResult(
            [.. format._findings.Sorted().Where(f => f.Severity == Severity.Error)],
            [.. format._changes.Select(c => c.File.Name).Order(StringComparer.Ordinal)], isWritten);
    }

    private void Find(InputReader input, CancellationToken stop)
    {
        input.ReadSite(_findings);
        var places = input.ListIfAny(_findings);
        Add(_folder.Site);
        foreach (var years in Under(_folder.Classifications)) Add(years, ".yaml");
        foreach (var edition in Under(_folder.Editions)) Add(edition, ".yaml");
        foreach (var unit in Under(_folder.Units)) Add(unit.Under("unit.yaml"));
        foreach (var place in places)
        {
            stop.ThrowIfCancellationRequested();
            var own = new FindingList();
            // Without its edition nobody can say what a row of a document is.
            if (input.Read(place, own) is { } budget) Find(budget, place);
            _findings.AddRange(own);
        }
    }

    private void Find(Budget budget, BudgetPlace place)
    {
        foreach (var table in budget.Tables) _forms[table.Place.File] = table.Form;
        Add(place.Folder, ".yaml", ".md");
        var tables = place.Folder.Under("tables");
        Add(tables, ".yaml");
        foreach (var sheets in Under(tables)) Add(sheets, ".yaml");
    }

    private IEnumerable<InputPath> Under(InputPath folder) => folder.Entries(_findings).Select(folder.Under).Where(f => f.Find().IsFolder);

    private void Add(InputPath folder, params string[] endings)
    {
        foreach (var name in folder.Entries(_findings).Where(n => endings.Any(e => n.EndsWith(e, StringComparison.Ordinal)))) Add(folder.Under(name));
    }

    private void Add(InputPath file)
    {
        if (file.Find().IsFile) _files.Add(file);
    }

    private void Set(InputPath file)
    {
        var (bytes, fault) = file.Read(SourceFile.MostBytes);
        if (fault is not null || SourceFile.Load(file, _findings) is not { } text) return;
        var isProse = file.Name.EndsWith(".md", StringComparison.Ordinal);
        var set = Encoding.UTF8.GetBytes(isProse ? InputText.OfProse(text) : InputText.OfYaml(text, _forms.GetValueOrDefault(file.Name)));
        if (!bytes.AsSpan().SequenceEqual(set)) _changes.Add((file, [.. bytes], set));
    }
}

/// <summary>What the formatting of an input found and changed.</summary>
/// <param name="Findings">The errors, by place: files that have one were left alone.</param>
/// <param name="Changed">The files that are not in form, or were not before they were written.</param>
/// <param name="IsWritten">Whether they were written.</param>
internal sealed record FormatResult(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Changed, bool IsWritten);
