using System.Text;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;
using Disclosure.Starting;

namespace Disclosure.Pipeline;

/// <summary>
/// The editions and classifications of an input as it will be: with those that are taken over from the program or drafted, which are not
/// written yet.
/// </summary>
internal sealed class AdoptedForms
{
    private const string EditionFolder = "editions/";

    private readonly GivenFolder _there;
    private readonly string _name;
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private InputForms? _withShipped;

    /// <summary>The input as it is.</summary>
    /// <param name="input">Its folder, as the person gave it.</param>
    public AdoptedForms(string input)
    {
        (_there, _name) = (new GivenFolder(input), GivenName.Of(input));
        (Folder, Forms) = (_there, new InputForms(_there, _name));
    }

    /// <summary>The input with what was added.</summary>
    public IGivenFolder Folder { get; private set; }

    /// <summary>Its editions and classifications.</summary>
    public InputForms Forms { get; private set; }

    /// <summary>What was added and is to be written, by path in the input.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>The editions that were taken over from the program, with those that they are based on.</summary>
    public IReadOnlyList<string> Adopted { get; private set; } = [];

    /// <summary>The classifications that were taken over from the program, by path in the input.</summary>
    public IReadOnlyList<string> AdoptedSubjects => [.. _files.Keys.Where(f => !IsOfEdition(f))];

    /// <summary>The editions and classifications with all that the program has besides: to look which of them fits, or what one meant.</summary>
    public InputForms WithShipped => _withShipped ??= new InputForms(Layered(FilesOf([.. Lacking]).Concat(_files)), _name);

    /// <summary>The names of the editions that the program has and the input does not.</summary>
    public IReadOnlyList<string> Lacking => [.. ShippedInput.Editions.Except(Forms.EditionNames(new FindingList()), StringComparer.Ordinal)];

    /// <summary>Adds files that will be written.</summary>
    public void Add(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files) _files[path] = text;
        _withShipped = null;
        Folder = Layered(_files);
        Forms = new InputForms(Folder, _name);
    }

    /// <summary>
    /// The edition that a person named, which is taken over from the program where the input lacks it: with what it is based on, and the
    /// classifications of which the input has no year. What is there stays. Null with findings where neither has it, or it cannot be read.
    /// </summary>
    /// <param name="edition">Its name.</param>
    /// <param name="year">The year.</param>
    /// <param name="findings">Takes why it cannot be had.</param>
    /// <param name="units">The units of the amounts of the document where they are others than the edition's, or null.</param>
    public Edition? Named(string edition, int year, FindingList findings, AmountUnits? units = null)
    {
        Adopt(edition);
        var isThere = Forms.EditionNames(new FindingList()).Contains(edition, StringComparer.Ordinal);
        // What is nearest to a wrong name is looked for among those of the program too.
        return (isThere ? Forms : WithShipped).Edition(edition, year, findings, units);
    }

    /// <summary>Takes classifications over from the program of which the input has no year: without one, rows that are known by name alone have no place.</summary>
    /// <param name="names">The names of their files.</param>
    public void AddSubjects(IEnumerable<string> names)
    {
        var files = ShippedInput.Files.Where(f => !IsOfEdition(f.Key) && names.Contains(Path.GetFileNameWithoutExtension(f.Key), StringComparer.Ordinal) && IsUnknownSubject(f.Key)).ToDictionary(StringComparer.Ordinal);
        if (files.Count > 0) Add(files);
    }

    private void Adopt(string edition)
    {
        if (!Lacking.Contains(edition, StringComparer.Ordinal)) return;
        var files = FilesOf(edition);
        Adopted = [.. files.Keys.Where(IsOfEdition).Select(f => f.Split('/')[1]).Distinct(StringComparer.Ordinal).OrderBy(n => n != edition).ThenBy(n => n, StringComparer.Ordinal)];
        Add(files);
    }

    private SortedDictionary<string, string> FilesOf(params IReadOnlyList<string> editions)
    {
        var lacking = Lacking;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in editions.SelectMany(ShippedInput.For))
        {
            if (IsOfEdition(path) ? lacking.Contains(path.Split('/')[1], StringComparer.Ordinal) : IsUnknownSubject(path)) files[path] = text;
        }
        return files;
    }

    private static bool IsOfEdition(string path) => path.StartsWith(EditionFolder, StringComparison.Ordinal);

    private bool IsUnknownSubject(string path) => Forms.YearsOf(Path.GetFileNameWithoutExtension(path), new FindingList()).Count == 0;

    // Where the input's own folders cannot be looked at, what was added seems to be lacking still.
    private LayeredFolder Layered(IEnumerable<KeyValuePair<string, string>> files) => new(
        _there, files.DistinctBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal));
}
