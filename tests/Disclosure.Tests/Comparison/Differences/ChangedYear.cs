using Disclosure.Core.Comparison.Differences;
using Disclosure.Tests.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>The real disclosure, or the made-up one with nine tables, compared with a copy that has some of its files changed.</summary>
internal static class ChangedYear
{
    /// <summary>What changed when each text, which must stand in its file once, is replaced.</summary>
    public static BudgetDifferences Real(params (string File, string Found, string Replacement)[] changes)
    {
        using var scratch = new Scratch();
        var folder = scratch.Copy(Repository.Input, "input");
        foreach (var (file, found, replacement) in changes)
        {
            var path = Path.Combine(folder, "units", "jiangan-bigdata", "2024", file);
            var text = File.ReadAllText(path);
            text.Split(found).Length.ShouldBe(2, $"{file} should have one place to change: {found}");
            File.WriteAllText(path, text.Replace(found, replacement, StringComparison.Ordinal));
        }
        return Compared.Of(Compared.Read(Repository.Input, "jiangan-bigdata", 2024), Compared.Read(folder, "jiangan-bigdata", 2024));
    }

    /// <summary>What changed of the made-up unit between the sound first year and a changed copy of it.</summary>
    public static BudgetDifferences Nine(ChangedInput changed)
    {
        using var scratch = new Scratch();
        var before = Compared.Read(Repository.Tests("Inputs", "nine"), "xugou-test", 2030);
        return Compared.Of(before, Compared.Read(changed.MakeIn(scratch), "xugou-test", 2030));
    }
}
