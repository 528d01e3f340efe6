namespace Disclosure.Core.Findings;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>The input cannot be read or breaks a stated identity: nothing is written.</summary>
    Error,

    /// <summary>A person should look; the site is written all the same.</summary>
    Warning,
}
