namespace Disclosure.Core.Checks.Engine;

/// <summary>A check of a budget: one file of code.</summary>
public interface ICheck
{
    /// <summary>Its stable id, which findings carry.</summary>
    string Id { get; }

    /// <summary>What it looks at, in a few Chinese words.</summary>
    string Title { get; }

    /// <summary>Checks a budget; what it looked at and was right is a result too.</summary>
    IEnumerable<CheckResult> Run(CheckContext context);
}
