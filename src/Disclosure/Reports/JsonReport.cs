using System.Text.Json;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>Counts and findings as one JSON document, for a program.</summary>
internal static class JsonReport
{
    /// <summary>
    /// The document: <c>errors</c>, <c>warnings</c>, <c>identities</c> (passed, breached, notApplicable) and <c>findings</c> (file, line,
    /// column, severity, id, message) by place; line and column are 0 when a finding is about its file as a whole.
    /// </summary>
    public static string Of(CheckSummary summary) => JsonText.Of(json => Write(summary, json));

    /// <summary>Prints the document.</summary>
    public static void Write(CheckSummary summary, TextWriter output) => JsonText.Write(output, json => Write(summary, json));

    private static void Write(CheckSummary summary, Utf8JsonWriter json)
    {
        var errors = summary.Findings.Count(f => f.Severity == Severity.Error);
        json.WriteStartObject();
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", summary.Findings.Count - errors);
        json.WriteStartObject("identities");
        json.WriteNumber("passed", summary.Passed);
        json.WriteNumber("breached", summary.Breached);
        json.WriteNumber("notApplicable", summary.NotApplicable);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in summary.Findings) Write(finding, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.Place.File);
        json.WriteNumber("line", finding.Place.Line);
        json.WriteNumber("column", finding.Place.Column);
        json.WriteString("severity", finding.SeverityName);
        json.WriteString("id", finding.Id);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
        JsonText.Drain(json);
    }
}

/// <summary>What a check of the whole input found.</summary>
/// <param name="Findings">All findings, by place.</param>
/// <param name="Passed">How many equations hold.</param>
/// <param name="Breached">How many do not.</param>
/// <param name="NotApplicable">How many speak of something that the documents do not have.</param>
internal sealed record CheckSummary(IReadOnlyList<Finding> Findings, int Passed, int Breached, int NotApplicable)
{
    /// <summary>Where the manual is, an absolute address ending in a slash; blank where the input does not say.</summary>
    public string Help { get; init; } = "";
}
