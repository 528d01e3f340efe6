using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts show at the lines of a change.
/// </summary>
internal sealed class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    private readonly IReadOnlyList<Finding> _findings;
    private readonly SourceRoot _root;
    private readonly List<string> _rules;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    private readonly string _help;

    private SarifReport(IReadOnlyList<Finding> findings, SourceRoot root, string help)
    {
        _help = help;
        _findings = findings;
        _root = root;
        _rules = [.. findings.Select(f => f.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The document, with addresses relative to the repository that <paramref name="working"/>, the working directory, is in.
    /// </summary>
    /// <param name="findings">The findings.</param>
    /// <param name="working">The working directory.</param>
    /// <param name="help">Where the manual is, an absolute address ending in a slash; blank where nobody says.</param>
    public static string Of(IReadOnlyList<Finding> findings, string working, string help = "") =>
        JsonText.Of(new SarifReport(findings, new SourceRoot(working), help).Write);

    /// <summary>Prints the document.</summary>
    public static void Write(IReadOnlyList<Finding> findings, string working, string help, TextWriter output) =>
        JsonText.Write(output, new SarifReport(findings, new SourceRoot(working), help).Write);

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("language", "zh-CN");
        // A place counts the units of a .NET string.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        json.WriteString("uri", _root.Address);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in _findings) WriteResult(finding, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Disclosure");
        json.WriteStartArray("rules");
        foreach (var rule in _rules) SarifRule.Write(rule, _help, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Finding finding, Utf8JsonWriter json)
    {
        var (address, isRelative) = _root.Of(finding.Place.File);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", _rules.IndexOf(finding.Id));
        json.WriteString("level", finding.SeverityName);
        json.WriteStartObject("message");
        json.WriteString("text", finding.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        WriteLocation(finding.Place, address, isRelative, json);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("finding/v1", Fingerprint(finding, address));
        json.WriteEndObject();
        json.WriteEndObject();
        JsonText.Drain(json);
    }

    private static void WriteLocation(Place place, string address, bool isRelative, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", address);
        if (isRelative) json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        WriteRegion(place, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Place place, Utf8JsonWriter json)
    {
        if (place.Line == 0) return;
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
    }

    // Without the line: what moves down by a line is not a new finding. The same again in one file is told apart by its number.
    private string Fingerprint(Finding finding, string address)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Id}\n{address}\n{finding.Message}"));
        var text = Convert.ToHexStringLower(hash)[..32];
        _seen[text] = _seen.GetValueOrDefault(text) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{text}:{_seen[text]}");
    }
}
