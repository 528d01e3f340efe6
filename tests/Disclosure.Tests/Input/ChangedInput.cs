using System.Text;
using Disclosure.Core.Addressing;
using Disclosure.Core.Figures;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input;

/// <summary>
/// The made-up input with one thing changed, and what its reading then finds. A change is made only when the copy is read,
/// so that a test is one sentence and leaves no folder behind.
/// </summary>
internal sealed class ChangedInput
{
    /// <summary>The folder of the unit's first year.</summary>
    public const string Budget = "units/xugou-test/2030/";

    /// <summary>The folder of its tables.</summary>
    public const string Tables = Budget + "tables/";

    /// <summary>The folder of the edition.</summary>
    public const string Edition = "editions/nine/";

    private readonly List<Action<string>> _changes = [];

    /// <summary>Replaces the one place at which a text stands in a file.</summary>
    public ChangedInput Replace(string file, string found, string replacement) => Change(file, path =>
    {
        var text = File.ReadAllText(path);
        text.Split(found).Length.ShouldBe(2, $"{file} should have one place to change: {found}");
        File.WriteAllText(path, text.Replace(found, replacement, StringComparison.Ordinal));
    });

    /// <summary>Writes a whole file.</summary>
    public ChangedInput Write(string file, string text) => Bytes(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a whole file byte by byte.</summary>
    public ChangedInput Bytes(string file, byte[] bytes) => Change(file, path =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    });

    /// <summary>Adds a text at the end of a file.</summary>
    public ChangedInput Append(string file, string text) => Change(file, path => File.AppendAllText(path, text));

    /// <summary>Removes a file or a folder.</summary>
    public ChangedInput Delete(string name) => Change(name, path =>
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    });

    /// <summary>Does anything else to a path of the copy.</summary>
    public ChangedInput Change(string name, Action<string> change)
    {
        _changes.Add(folder => change(Path.Combine(folder, name)));
        return this;
    }

    /// <summary>Makes the changed copy in a scratch folder and returns where it is.</summary>
    public string MakeIn(Scratch scratch)
    {
        var folder = scratch.Copy(Repository.Tests("Inputs", "nine"), "nine");
        foreach (var change in _changes) change(folder);
        return folder;
    }

    /// <summary>What reading all of it finds, with places that begin at the input folder's name.</summary>
    public string[] Findings(string? unit = null, int? year = null)
    {
        using var scratch = new Scratch();
        var findings = new FindingList();
        var reader = new InputReader(MakeIn(scratch));
        reader.ReadSite(findings);
        foreach (var place in reader.List(unit, year, findings))
        {
            var own = new FindingList();
            var budget = reader.Read(place, own);
            if (budget is not null && !own.HasErrors) OverviewFinder.Of(budget, new AddressBook(budget), own);
            findings.AddRange(own);
        }
        var root = scratch.Folder.Replace('\\', '/') + "/";
        return [.. findings.Sorted().Select(f => f.ToString().Replace(root, "", StringComparison.Ordinal))];
    }

    /// <summary>Demands exactly these findings.</summary>
    public void ShouldFind(params string[] expected) => Findings().ShouldBe(expected);
}
