using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Formatting;

/// <summary>An input that a person wrote in the guide's form: the real one, or a made-up one.</summary>
internal sealed class WrittenInput : IDisposable
{
    private readonly Scratch _scratch = new();

    /// <summary>Finds an input by its name.</summary>
    public WrittenInput(string name) => Folder = name switch
    {
        "real" => Repository.Input,
        // Its editions are the real ones.
        "shipped" => ShippedInput.MakeIn(_scratch),
        _ => Repository.Tests("Inputs", name),
    };

    /// <summary>The inputs by their names.</summary>
    public static TheoryData<string> Names => ["real", "nine", "examples", "printed", "shipped"];

    /// <summary>Its folder.</summary>
    public string Folder { get; }

    /// <summary>Its documents; none has an error.</summary>
    public IReadOnlyList<Budget> Budgets()
    {
        var reader = new InputReader(Folder);
        var findings = new FindingList();
        var budgets = reader.List(null, null, findings).Select(p => reader.Read(p, findings)).OfType<Budget>().ToList();
        findings.Sorted().Where(f => f.Severity == Severity.Error).ShouldBeEmpty();
        return budgets;
    }

    public void Dispose() => _scratch.Dispose();
}
