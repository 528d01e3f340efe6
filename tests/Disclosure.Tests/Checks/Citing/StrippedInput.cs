using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Citing;

/// <summary>A copy of an input without a single citation: they stood there, and are to be found again.</summary>
internal sealed partial class StrippedInput : IDisposable
{
    private readonly Scratch _scratch = new();

    /// <summary>Copies an input: <c>input</c>, <c>shipped</c>, or another made-up one by its name.</summary>
    public StrippedInput(string name)
    {
        Folder = name switch
        {
            "input" => _scratch.Copy(Repository.Input, "input"),
            "shipped" => ShippedInput.MakeIn(_scratch),
            _ => _scratch.Copy(Repository.Tests("Inputs", name), name),
        };
        Before = Citations();
        foreach (var file in Parts()) File.WriteAllText(file, Citation().Replace(File.ReadAllText(file), "${words}"));
    }

    /// <summary>The inputs that there are.</summary>
    public static TheoryData<string> Names => ["input", "shipped", "nine", "examples", "printed"];

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>The citations that a person wrote, by where they stand.</summary>
    public IReadOnlyDictionary<(string Unit, string Part, int Passage, int Start), string> Before { get; }

    /// <summary>The texts of all parts.</summary>
    public string[] Texts() => [.. Parts().Select(File.ReadAllText)];

    /// <summary>Cites.</summary>
    public CitingResult Cite() => InputCiting.Run(Folder, null, null, isCheck: false);

    /// <summary>What a check finds, without the columns, which citations move.</summary>
    public string[] Findings() => [.. InputCheck.Run(new BuildOptions(Folder, _scratch.Path("site"), null, null, null)).Findings
        .Select(f => $"{f.Place.File}:{f.Place.Line} {f.Severity} {f.Id} {f.Message}").Order(StringComparer.Ordinal)];

    /// <summary>The citations that are there, by where they stand.</summary>
    public Dictionary<(string Unit, string Part, int Passage, int Start), string> Citations()
    {
        var (reader, findings) = (new InputReader(Folder), new FindingList());
        var budgets = reader.List(null, null, findings).Select(p => reader.Read(p, findings)).OfType<Budget>();
        return budgets.SelectMany(b => b.Narratives.Values.SelectMany(n => PassageReader.Of(n).SelectMany((p, i) =>
            p.Citations.Select(c => ((b.Unit.Key + "/" + b.Key.Folder, n.Key, i, c.Start), $"{p.Text.Substring(c.Start, c.Length)} {c.Citation.Formula}")))))
            .ToDictionary(c => c.Item1, c => c.Item2);
    }

    public void Dispose() => _scratch.Dispose();

    private IEnumerable<string> Parts() => Directory.EnumerateFiles(Path.Combine(Folder, "units"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\[(?<words>[^\]\n]*)\]\((?:<[^>\n]*>|(?:[^()\n]|\([^()\n]*\))*)\)")]
    private static partial Regex Citation();
}
