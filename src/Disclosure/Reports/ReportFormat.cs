namespace Disclosure.Reports;

/// <summary>The forms in which <c>check</c> tells what it found.</summary>
internal enum ReportFormat
{
    /// <summary>For a person: grouped by file.</summary>
    Text,

    /// <summary>For a program: counts and findings in one document.</summary>
    Json,

    /// <summary>For a code host: SARIF 2.1.0.</summary>
    Sarif,
}
