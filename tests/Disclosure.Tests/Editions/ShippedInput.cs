using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Editions;

/// <summary>The editions as they are shipped, with a made-up unit for each.</summary>
internal static class ShippedInput
{
    private static readonly Lazy<IReadOnlyList<Budget>> Lazily = new(Read);

    /// <summary>The documents of the made-up units, read once.</summary>
    public static IReadOnlyList<Budget> Budgets => Lazily.Value;

    /// <summary>The documents by their names.</summary>
    public static TheoryData<string> Names => [.. Budgets.Select(NameOf)];

    /// <summary>The editions that they are of.</summary>
    public static TheoryData<string> Editions => [.. Budgets.Select(b => b.Edition.Key).Distinct()];

    /// <summary>A document by its unit and folder: <c>xubu-office/2030-final</c>.</summary>
    public static Budget Named(string name) => Budgets.Single(b => NameOf(b) == name);

    /// <summary>Puts the units and the editions together, and says where.</summary>
    public static string MakeIn(Scratch scratch)
    {
        var folder = scratch.Copy(Repository.Tests("Inputs", "shipped"), "shipped");
        scratch.Copy(Path.Combine(Repository.Input, "editions"), Path.Combine("shipped", "editions"));
        return folder;
    }

    private static string NameOf(Budget budget) => $"{budget.Unit.Key}/{budget.Key.Folder}";

    private static IReadOnlyList<Budget> Read()
    {
        using var scratch = new Scratch();
        var findings = new FindingList();
        var input = new InputReader(MakeIn(scratch));
        return [.. input.List(null, null, findings).Select(p => input.Read(p, findings).ShouldNotBeNull())];
    }
}
