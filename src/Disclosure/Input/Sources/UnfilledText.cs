using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Input.Sources;

/// <summary>What is said of places that are still to be filled in: each is an error, so that nothing half made is published.</summary>
internal static class UnfilledText
{
    /// <summary>The id of the finding.</summary>
    public const string Id = "to-fill";

    /// <summary>What is said of a value.</summary>
    /// <param name="key">The name before it.</param>
    public static string Message(string key) => $"{Bracketed.Of(key)}还没有填：这里写着 {Unfilled.Mark}；请填上。可以不写的，没有就删去这一项。";

    /// <summary>Finds them in prose; one finding for each.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">How a person names the file.</param>
    /// <param name="findings">Takes the findings.</param>
    public static void Find(string text, string name, FindingList findings)
    {
        if (Unfilled.IndexIn(text) < 0) return;
        var lines = text.Split('\n');
        for (var number = 0; number < lines.Length; number++)
        {
            for (var i = Unfilled.IndexIn(lines[number]); i >= 0; i = Unfilled.IndexIn(lines[number], i + Unfilled.Mark.Length))
            {
                findings.Error(Id, new Place(name, number + 1, i + 1), $"这里还没有填，写着 {Unfilled.Mark}；请填上，或者改写这句话。");
            }
        }
    }
}
