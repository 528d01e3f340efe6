using Disclosure.Core.Findings;

namespace Disclosure.Core.Checking;

/// <summary>Takes down what a check of its own looked at and what it found.</summary>
public sealed class Examination
{
    private readonly List<(string Reason, IReadOnlyList<Evidence> Evidence)> _warnings = [];

    /// <summary>How many things it looked at; 0 says that the document has nothing of the kind.</summary>
    public int Examined { get; private set; }

    /// <summary>What a person should look at, in order.</summary>
    public IReadOnlyList<(string Reason, IReadOnlyList<Evidence> Evidence)> Warnings => _warnings;

    /// <summary>Takes down that something was looked at.</summary>
    public void Look() => Examined++;

    /// <summary>
    /// Takes down what a person should look at. <paramref name="reason"/> is one plain sentence in Chinese that says what disagrees
    /// and why to look, and names both places; the first evidence is where to look first.
    /// </summary>
    public void Warn(string reason, params IReadOnlyList<Evidence> evidence) => _warnings.Add((reason, evidence));
}
