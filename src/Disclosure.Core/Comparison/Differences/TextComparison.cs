using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares two texts that stand in the same place.</summary>
internal static class TextComparison
{
    /// <summary>Compares two cells and adds what changed.</summary>
    public static void Run(Sides sides, LocatedCell before, LocatedCell after) =>
        Run(sides, after.ShortAddress, before.Cell, after.Cell, after.Row?.Place ?? after.Table.Place);

    /// <summary>Compares two texts at an address; <paramref name="otherwise"/> is where to look when the later is blank.</summary>
    public static void Run(Sides sides, string address, Cell? before, Cell? after, Place otherwise) =>
        Run(sides, address, before?.Text ?? "", after?.Text ?? "", after?.Place ?? otherwise);

    /// <summary>Compares two texts; blank is none.</summary>
    public static void Run(Sides sides, string address, string before, string after, Place place)
    {
        if (sides.Words.AreSame(before, after)) return;
        sides.Found.Texts.Add(new TextChange(address, before, after, sides.Words.Of(before, after), place));
    }
}
