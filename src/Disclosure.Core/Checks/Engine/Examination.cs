using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Engine;

/// <summary>Takes down what a check of its own looked at and what it found.</summary>
public sealed class Examination
{
    private readonly List<(Severity Severity, Saying Reason, IReadOnlyList<Evidence> Evidence)> _faults = [];

    /// <summary>How many things it looked at; 0 says that the document has nothing of the kind.</summary>
    public int Examined { get; private set; }

    /// <summary>What is wrong, and what a person should look at, in order.</summary>
    public IReadOnlyList<(Severity Severity, Saying Reason, IReadOnlyList<Evidence> Evidence)> Faults => _faults;

    /// <summary>Takes down that something was looked at.</summary>
    public void Look() => Examined++;

    /// <summary>
    /// Takes down what a person should look at. <paramref name="reason"/> is one plain sentence in Chinese that says what disagrees
    /// and why to look, and names both places; the first evidence is where to look first.
    /// </summary>
    public void Warn(Saying reason, params IReadOnlyList<Evidence> evidence) => _faults.Add((Severity.Warning, reason, evidence));

    /// <summary>Takes down what cannot be right however a person judges: the document may not be published so.</summary>
    public void Fail(Saying reason, params IReadOnlyList<Evidence> evidence) => _faults.Add((Severity.Error, reason, evidence));
}
