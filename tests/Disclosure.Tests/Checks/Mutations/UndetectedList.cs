using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Mutations;

/// <summary>The reviewed list of the changes that no check finds, each under its reason (<c>undetected.txt</c>).</summary>
internal static class UndetectedList
{
    /// <summary>The names of the changes.</summary>
    public static IReadOnlyList<(string Name, string Reason)> Entries { get; } = [.. Read()];

    private static IEnumerable<(string Name, string Reason)> Read()
    {
        var reason = "";
        foreach (var line in File.ReadLines(Repository.Tests("Checks", "Mutations", "undetected.txt")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) reason = line[3..];
            else if (line.Length > 0 && line[0] != '#') yield return (line, reason);
        }
    }
}
