namespace Disclosure.Core.Checking;

/// <summary>A check of a budget: one file of code, and beside it a Markdown file that says what, why and how to mend.</summary>
public interface ICheck
{
    /// <summary>Its stable id, which is also the name of its Markdown file.</summary>
    string Id { get; }

    /// <summary>What it looks at, in a few Chinese words.</summary>
    string Title { get; }

    /// <summary>Checks a budget; what it looked at and was right is a result too.</summary>
    IEnumerable<CheckResult> Run(CheckContext context);
}
